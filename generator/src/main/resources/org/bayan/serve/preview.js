// Reloads the page when the preview shows another version, and keeps the reader's place.
'use strict';

const version = document.currentScript.dataset.version;
const place = 'preview-place ' + location.pathname;
const kept = sessionStorage.getItem(place);
if (kept) {
  sessionStorage.removeItem(place);
  window.scrollTo(0, Number(kept));
}

let events = null;

// Browsers open few connections to one server: a page that nobody sees holds none.
function follow() {
  if (document.hidden) {
    events?.close();
    events = null;
  } else if (!events || events.readyState === EventSource.CLOSED) {
    events = new EventSource('/.preview/events');
    events.addEventListener('version', (event) => {
      if (event.data !== version) {
        sessionStorage.setItem(place, String(window.scrollY));
        location.reload();
      }
    });
  }
}

document.addEventListener('visibilitychange', follow);
window.addEventListener('pagehide', () => events?.close());
window.addEventListener('pageshow', follow);
follow();
