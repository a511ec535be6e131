// Opens a session or a finding in a dialog over the timetable: the same page that the link leads to without this.
import { isLifted, lift } from './lift.js';
import { fill } from './name.js';
import { texts } from './toast.js';

let opener;

async function load(dialog, address) {
  const answer = await fetch(address);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const content = page.getElementById('content') ?? page.querySelector('#main');
  dialog.querySelector('.content').replaceChildren(...content.childNodes);
  fill(dialog);
  dialog.querySelector('.content').className = `content ${content.className}`;
  const title = dialog.querySelector('h1, h2');
  dialog.setAttribute('aria-label', title.textContent.trim());
  offerGrid(dialog, address);
}

// A way to the places in the grid that needs neither keys nor dragging.
function offerGrid(dialog, address) {
  const session = new URL(address, location.href).pathname.match(/\/sessions\/([^/]+)$/);
  const heading = dialog.querySelector('#move-title');
  if (session && heading) {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn', id: 'move-grid', textContent: texts.grid });
    button.addEventListener('click', () => {
      dialog.close();
      lift(decodeURIComponent(session[1]));
    });
    heading.after(button);
  }
}

export async function open(link) {
  opener = link.closest('td') ?? link;
  const dialog = document.createElement('dialog');
  dialog.className = 'over';
  const close = Object.assign(document.createElement('button'), { type: 'button', className: 'btn close', textContent: texts.close });
  const content = document.createElement('div');
  content.className = 'content';
  dialog.append(close, content);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    document.getElementById(opener.id)?.focus();
  });
  dialog.addEventListener('submit', (event) => {
    if (event.target.method === 'get') {
      event.preventDefault();
      load(dialog, `${event.target.action}?${new URLSearchParams(new FormData(event.target))}`);
    }
  });
  content.textContent = '…'; // what is asked for may take a second
  dialog.setAttribute('aria-label', link.textContent.trim());
  document.body.append(dialog);
  dialog.showModal();
  await load(dialog, link.href);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a.edit');
  if (link && document.getElementById('days') && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault();
    open(link);
  }
});

document.addEventListener('keydown', (event) => {
  const link = event.key === 'Enter' && !event.defaultPrevented && event.target.matches?.('table.tt td') && !isLifted()
    ? event.target.querySelector('a.edit') : null;
  if (link) {
    event.preventDefault();
    open(link);
  }
});
