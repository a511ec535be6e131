// Learns within a second or two that somebody else changed the timetable or its conference, or lets a search run, and
// shows it as it is then.
// While a search runs, its own events say more; while the page is hidden, nothing is asked.
import { isBusy, isLifted } from './lift.js';
import { refresh } from './refresh.js';
import { hold, show, texts } from './toast.js';
import { isUndoing } from './undo.js';

let source;
let latest; // the state that was heard last, unless what is shown was asked for since
let showing = false;

const shown = () => document.getElementById('edits')?.dataset.etag;
const isNews = ({ etag, search }) => etag !== shown() || search !== undefined;
const isWatchable = () => document.visibilityState === 'visible' && shown() !== undefined;

async function follow() {
  if (latest === undefined || shown() === undefined || !isNews(latest) || showing) {
    return;
  }
  if (isLifted()) {
    return hold(texts.meanwhile);
  }
  if (!isBusy() && !isUndoing()) {
    showing = true;
    try {
      await refresh();
      show(texts.changed);
    } finally {
      showing = false;
    }
  }
}

function watch() {
  if (!isWatchable()) {
    source?.close();
    source = undefined;
  } else if (!source) {
    source = new EventSource(`/api/v1/conferences/${location.pathname.split('/')[2]}/events`);
    source.addEventListener('state', ({ data }) => {
      latest = JSON.parse(data);
      follow();
    });
  }
}

if (document.getElementById('days')) {
  watch();
  document.addEventListener('visibilitychange', watch);
  document.addEventListener('refreshed', watch);
  document.addEventListener('settled', follow);
  document.addEventListener('refreshing', () => { latest = undefined; });
  addEventListener('pagehide', () => source?.close());
  addEventListener('pageshow', ({ persisted }) => { if (persisted) { source = undefined; watch(); } });
}
