/* Part of `prongsai serve`, never of a published site: loads the page again after a new build, and
   shows on top of it what keeps the newest content from being shown. */
(function () {
  "use strict";
  var base = "/__prongsai__/";
  var shown = document.currentScript.getAttribute("data-version");
  var banner = null;
  var request = null;
  var delay = null;

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function clear() {
    if (banner) banner.remove();
    banner = null;
  }

  function show(state) {
    if (!state.title) return clear();
    if (!banner) {
      banner = element("div", "prongsai-banner");
      banner.id = "prongsai-banner";
      banner.setAttribute("role", "alert");
      banner.tabIndex = 0;
      document.body.insertBefore(banner, document.body.firstChild);
    }
    banner.lang = state.language;
    banner.textContent = "";
    banner.appendChild(element("p", "prongsai-banner__title", state.title));
    var list = element("ul", "prongsai-banner__list");
    state.problems.forEach(function (problem) {
      var item = element("li");
      item.appendChild(element("code", "", problem.place));
      item.appendChild(element("span", "prongsai-banner__message", " " + problem.message));
      if (problem.hint) item.appendChild(element("div", "prongsai-banner__hint", problem.hint));
      list.appendChild(item);
    });
    banner.appendChild(list);
    if (state.more) banner.appendChild(element("p", "", state.more));
  }

  function again(serial, milliseconds) {
    clearTimeout(delay);
    delay = setTimeout(function () { ask(serial); }, milliseconds);
  }

  function ask(serial) {
    if (document.hidden || request) return;
    var mine = (request = new AbortController());
    fetch(base + "state?since=" + serial, { cache: "no-store", signal: mine.signal })
      .then(function (answer) { return answer.json(); })
      .then(function (state) {
        request = null;
        if (state.version !== shown) return location.reload();
        show(state);
        again(state.serial, 0);
      })
      .catch(function () {
        if (request === mine) {
          request = null;
          again(-1, 1000);
        }
      });
  }

  /* Hidden tabs do not wait: a browser opens only a few connections to one host. */
  function stop() {
    clearTimeout(delay);
    if (request) {
      var running = request;
      request = null;
      running.abort();
    }
  }

  document.addEventListener("visibilitychange", function () {
    if (document.hidden) stop();
    else ask(-1);
  });
  window.addEventListener("pagehide", stop);
  window.addEventListener("pageshow", function (event) { if (event.persisted) ask(-1); });

  var style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = base + "reload.css";
  document.head.appendChild(style);
  ask(-1);
})();
