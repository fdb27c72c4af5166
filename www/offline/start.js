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
  if (!able) return;
  document.getElementById("old").style.display = "none";
  document.getElementById("app").style.display = "";
  var script = document.createElement("script");
  script.text = document.getElementById("main.js").textContent;
  document.body.appendChild(script);
})();
