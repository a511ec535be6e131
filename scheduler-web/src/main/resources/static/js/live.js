// While a job runs, htmx asks for the page again as the job's events come. This is what is left to do: to show it, to end
// with the job, and to say the few things that are worth hearing.
import { isLive, read, showPage, showPart, shown } from './refresh.js';
import { whisper } from './toast.js';

const live = document.getElementById('live');
const ENDS = /"(finished|stopped|failed)"/;
let last = document.getElementById('score')?.dataset.said;
let source;
let told = false;
let latest; // the page that came last, unless it is shown
let showing = false;

// A job that has ended says no more: a source that is left open would ask again, and be told of an error.
document.addEventListener('htmx:sseOpen', ({ detail }) => {
  source = detail.source;
  if (!told) {
    told = true;
    whisper(last); // that it runs is news to whoever comes
  }
  source.addEventListener('state', (event) => {
    if (ENDS.test(event.data)) {
      source.close();
    }
  });
});

// A source that cannot be opened: the job has probably ended before it could be asked.
document.addEventListener('htmx:sseError', ({ detail }) => {
  if (detail.source.readyState === EventSource.CLOSED && live?.hasAttribute('sse-connect')) {
    htmx.trigger('#all', 'over');
  }
});

addEventListener('pagehide', () => source?.close());

// A better timetable may leave days as they are: they are neither sent nor replaced.
document.addEventListener('htmx:configRequest', ({ detail }) => {
  detail.headers.Shown = shown();
});

function follow() {
  const score = document.getElementById('score').dataset;
  if (!score.live) {
    live.removeAttribute('sse-connect');
    source?.close();
  }
  if (score.said !== last) {
    last = score.said;
    whisper(last);
  }
}

const frame = () => new Promise(requestAnimationFrame);

// Shows what has changed a part a frame: nobody waits for it, but somebody may be reading, scrolling or typing.
async function show(page) {
  latest = page;
  if (showing) {
    return;
  }
  showing = true;
  try {
    while (latest) {
      const next = latest;
      latest = undefined;
      await showPage(next, frame);
      follow();
    }
  } finally {
    showing = false;
  }
}

document.addEventListener('htmx:beforeSwap', (event) => {
  const { isError, serverResponse, target } = event.detail;
  if (!live?.contains(target)) {
    return;
  }
  event.preventDefault();
  if (!isError) {
    const page = read(serverResponse);
    target.matches('.parts') || !isLive(page) ? show(page) : showPart('#score', page) && follow();
  }
});
