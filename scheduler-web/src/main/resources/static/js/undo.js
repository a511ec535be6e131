// Ctrl+Z and Ctrl+Shift+Z, on a Mac with Cmd: undo and redo, as the two buttons do, but the page stays where it is.
import { isLifted } from './lift.js';
import { name } from './name.js';
import { refresh } from './refresh.js';

const said = document.getElementById('said');
const TYPED = 'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=button], [type=submit])';
let working = false;

// Whether a step is being undone or redone, which is nobody else's doing.
export const isUndoing = () => working;

async function toggle(way) {
  const button = document.getElementById(way);
  const etag = document.getElementById('edits').dataset.etag;
  if (!etag || button.disabled) {
    said.textContent = etag ? document.getElementById(`${way}-what`).textContent : said.dataset.busy;
    return;
  }
  const { done } = button.dataset;
  const { id } = document.activeElement;
  const conference = location.pathname.split('/')[2];
  const answer = await fetch(`/api/v1/conferences/${conference}/timetable/${way}?by=${encodeURIComponent(name())}`, {
    method: 'POST', headers: { 'If-Match': etag, 'Accept-Language': document.documentElement.lang },
  });
  const failed = answer.ok || answer.status === 412 ? '' : (await answer.json()).detail;
  await refresh();
  if (id) {
    document.getElementById(id)?.focus({ preventScroll: true });
  }
  said.textContent = answer.ok ? done : failed || said.dataset.stale;
}

document.addEventListener('keydown', async (event) => {
  const pressed = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z';
  if (!pressed || !said || !document.getElementById('edits')) {
    return;
  }
  if (event.target.closest(TYPED) || document.querySelector('dialog[open]') || isLifted()) {
    return;
  }
  event.preventDefault();
  if (!working) {
    working = true;
    await toggle(event.shiftKey ? 'redo' : 'undo').finally(() => { working = false; });
    document.dispatchEvent(new CustomEvent('settled'));
  }
});
