// While a job runs, htmx replaces parts of the page as the job's events come. This is what htmx leaves to do: to end
// with the job, to keep open what the reader has opened, and to say the few things that are worth hearing.
import { fill } from './name.js';
import { shown } from './refresh.js';
import { whisper } from './toast.js';

const live = document.getElementById('live');
const ENDS = /"(finished|stopped|failed)"/;
let last = document.getElementById('score')?.dataset.said;
let source;
let told = false;

// What a better timetable replaces: the tables and not the box around them, which the reader has scrolled. Only the first
// timetable, which finds no tables yet, replaces the whole box.
function choose() {
  const ids = [...document.querySelectorAll('#days table.tt, #days .day > header > p')].map(({ id }) => `#${id}`);
  const parts = [...(ids.length > 0 ? ids : ['#days']), '#first', '#edition', '#old', '#score', '#edits', '#tray', '#findings'].join(',');
  live?.querySelectorAll('.parts').forEach((part) => part.setAttribute('hx-select-oob', parts));
}

choose();

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

document.addEventListener('htmx:oobBeforeSwap', (event) => {
  const { target, fragment } = event.detail;
  event.detail.shouldSwap = !fragment.querySelector('[data-same]');
  fill(fragment);
  for (const own of target.querySelectorAll('details[id]')) {
    const next = fragment.querySelector(`#${CSS.escape(own.id)}`);
    if (next) {
      next.open = own.open;
    }
  }
});

document.addEventListener('htmx:oobAfterSwap', () => {
  const score = document.getElementById('score').dataset;
  choose();
  if (!score.live) {
    live.removeAttribute('sse-connect');
    source?.close();
  }
  if (score.said !== last) {
    last = score.said;
    whisper(last);
  }
});
