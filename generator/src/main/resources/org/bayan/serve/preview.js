// Reloads the page when the preview shows something else, and keeps the reader's place.
'use strict';

const place = 'preview-place ' + location.pathname;
const kept = sessionStorage.getItem(place);
if (kept) {
  sessionStorage.removeItem(place);
  window.scrollTo(0, Number(kept));
}

const events = new EventSource('/.preview/events');
let opened = false;

function reload() {
  sessionStorage.setItem(place, String(window.scrollY));
  location.reload();
}

events.addEventListener('reload', reload);
events.addEventListener('open', () => {
  if (opened) {
    reload(); // the preview was started again
  }
  opened = true;
});
