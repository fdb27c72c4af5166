// The search on the page with every title: shows the titles that hold all words. Without it the page is the whole list.
const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/\u2019/g, "'").toLowerCase();
const field = document.getElementById("words");
const rows = [...document.querySelectorAll(".topics > li")].map((row) => ({ row, text: plain(row.textContent) }));

function show() {
  const words = plain(field.value).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const { row, text } of rows) {
    row.hidden = !words.every((word) => text.includes(word));
    shown += !row.hidden;
  }
  for (const section of document.querySelectorAll("main section")) section.hidden = !section.querySelector("li:not([hidden])");
  document.getElementById("shown").value = shown;
}

// `?q=` holds the name of a check where a web server led an old address here.
field.value = (new URLSearchParams(location.search).get("q") ?? "").replace(/\.aspx?$/i, "");
document.getElementById("search").hidden = false;
field.addEventListener("input", show);
show();
