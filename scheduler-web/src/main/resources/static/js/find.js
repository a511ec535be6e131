// Finds while somebody types, on the page for that and in a dialog over any other page.
const opener = document.getElementById('to-find');
const dialog = document.getElementById('finding');
const content = document.querySelector('.find');
let asking = new AbortController();
let answered = Promise.resolve();

// Where arrow keys stop: the field, and then every link.
const stops = () => [content.querySelector('#q'), ...content.querySelectorAll('#found a')];

async function ask() {
  asking.abort();
  asking = new AbortController();
  const form = content.querySelector('form');
  try {
    const answer = await fetch(`${form.action}?${new URLSearchParams(new FormData(form))}`, { signal: asking.signal });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    content.querySelector('#found').replaceWith(page.getElementById('found'));
    content.querySelector('#find-count').textContent = page.getElementById('find-count').textContent;
  } catch (failure) {
    if (failure.name !== 'AbortError') {
      throw failure;
    }
  }
}

// In the dialog, Enter opens the best of what was typed last, once that is there.
async function openBest() {
  await answered;
  content.querySelector('#found a')?.click();
}

function press(event) {
  const all = stops();
  const at = all.indexOf(event.target);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && at >= 0) {
    event.preventDefault();
    all[Math.min(Math.max(at + step, 0), all.length - 1)].focus();
  } else if (event.key === 'Enter' && at === 0 && dialog && !event.isComposing) {
    event.preventDefault();
    openBest();
  }
}

function find() {
  if (dialog && !dialog.open) {
    dialog.showModal();
  }
  content.querySelector('#q').focus();
  content.querySelector('#q').select();
}

const plain = (event) => event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;

if (opener) {
  content.addEventListener('input', () => { answered = ask(); });
  content.addEventListener('keydown', press);
  dialog?.addEventListener('click', (event) => event.target === dialog && dialog.close());
  opener.addEventListener('click', (event) => {
    if (plain(event)) {
      event.preventDefault();
      find();
    }
  });
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      find();
    }
  });
}
