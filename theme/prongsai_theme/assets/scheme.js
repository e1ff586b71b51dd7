/* Before the first paint: the reader's own colours and letter size; border: sets attributes of <html>, nothing else. */
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  for (const name of ["scheme", "size"]) {
    try {
      const value = localStorage.getItem("prongsai-" + name);
      if (value) root.dataset[name] = value;
    } catch (error) {
      // Storage is closed to this page (a file from disk, a strict browser): the page stays as it is.
    }
  }
})();
