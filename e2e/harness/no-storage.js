// A page that may keep nothing, as where the reader blocks all site data.
for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
  Object.defineProperty(window, name, {
    get() {
      throw new DOMException("refused", "SecurityError");
    },
  });
}
