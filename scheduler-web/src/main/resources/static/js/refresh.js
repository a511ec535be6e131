// Shows a page's parts anew after something was done, without losing where the reader is.
import { fill } from './name.js';
import { focusAgain, selectorOf } from './reader.js';

const PARTS = ['#first', '#edition', '#old', '#score', '#edits', '#tray', '#findings'];

// The tables as they are shown: the service leaves out what would be the same.
export const shown = () => [...document.querySelectorAll('table.tt[data-fingerprint]')].map(({ dataset }) => dataset.fingerprint).join();

const tables = (page) => [...page.querySelectorAll('.day table[id], .day > header > p, template[id^=x-]')];
const isLive = (page) => page.getElementById('score')?.dataset.live !== undefined;

export async function refresh() {
  document.dispatchEvent(new CustomEvent('refreshing'));
  const answer = await fetch(location.href, { headers: { Shown: shown() } });
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const before = tables(document);
  if (!answer.ok || before.length === 0 || tables(next).length !== before.length || isLive(next) !== isLive(document)) {
    return location.reload();
  }
  const focused = selectorOf(document.activeElement);
  for (const id of [...PARTS, ...before.map((part) => `#${CSS.escape(part.id)}`)]) {
    const own = document.querySelector(id);
    const other = next.querySelector(id);
    if (other.hasAttribute('data-same')) {
      continue;
    }
    own.querySelectorAll('details[id]').forEach((details) => {
      other.querySelector(`#${CSS.escape(details.id)}`)?.toggleAttribute('open', details.open);
    });
    fill(other);
    own.replaceWith(other);
  }
  focusAgain(focused);
  document.dispatchEvent(new CustomEvent('refreshed'));
}
