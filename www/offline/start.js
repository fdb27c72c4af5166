// Starts the app where the browser can run it. Written for Internet Explorer, too: it must get through this.
(function () {
  var able = false;
  try {
    able =
      typeof customElements === "object" &&
      typeof structuredClone === "function" &&
      "adoptedStyleSheets" in document &&
      typeof WebAssembly === "object" &&
      // A module with a vector instruction.
      WebAssembly.validate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11]));
  } catch (error) {
    able = false;
  }
  if (!able) {
    // What to do stands there in every language: the reader's comes first.
    var wanted = (navigator.language || navigator.userLanguage || "").toLowerCase().replace(/^zh-(tw|hk|mo).*/, "zh-hant");
    var old = document.getElementById("old");
    var told = old.getElementsByTagName("div");
    for (var at = told.length - 1; at >= 0; at--) {
      var tag = told[at].lang.toLowerCase();
      if (wanted.split("-")[0] === tag.split("-")[0] && (tag === "zh-hant") === (wanted.slice(0, 7) === "zh-hant")) {
        old.insertBefore(told[at], old.firstChild);
        break;
      }
    }
    return;
  }
  document.getElementById("old").style.display = "none";
  document.getElementById("app").style.display = "";
  var script = document.createElement("script");
  script.text = document.getElementById("main.js").textContent;
  document.body.appendChild(script);
})();
