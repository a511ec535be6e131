// Shows a page's parts anew after something was done, without losing where the reader has scrolled to.
import { fill } from './name.js';

const PARTS = ['#edition', '#old', '#score', '#edits', '#tray', '#findings'];

const tables = (page) => [...page.querySelectorAll('#days table.tt, #days .day > header > p')];

export async function refresh() {
  const answer = await fetch(location.href);
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const before = tables(document);
  if (!answer.ok || before.length === 0 || tables(next).length !== before.length) {
    return location.reload();
  }
  for (const id of [...PARTS, ...before.map((part) => `#${CSS.escape(part.id)}`)]) {
    const own = document.querySelector(id);
    const other = next.querySelector(id);
    own.querySelectorAll('details[id]').forEach((details) => {
      other.querySelector(`#${CSS.escape(details.id)}`)?.toggleAttribute('open', details.open);
    });
    fill(other);
    own.replaceWith(other);
  }
  document.dispatchEvent(new CustomEvent('refreshed'));
}
