// What is told to whom: copied, ticked as told at once, and found by typing. Without this the text can be selected, the ticks
// are sent by their button, and names are found by a form.
const telling = document.getElementById('telling');
const copied = document.getElementById('copied');
const SHOWN = 4000; // milliseconds

// Where a page may not write to the clipboard, as over plain HTTP, the selected text is copied as by hand.
async function copy(button) {
  try {
    await navigator.clipboard.writeText(button.dataset.text);
    return true;
  } catch {
    getSelection().selectAllChildren(button.closest('details').querySelector('.text'));
    return document.execCommand('copy');
  }
}

document.addEventListener('click', async ({ target }) => {
  const button = target.closest('button.copy');
  if (button) {
    copied.textContent = '';
    copied.textContent = (await copy(button)) ? copied.dataset.done : copied.dataset.failed;
    copied.className = 'toast';
    setTimeout(() => { copied.textContent = ''; }, SHOWN);
  }
});

// Only what the answer says is known to be kept: a tick that could not be sent is taken back.
async function tell(box) {
  if (!telling.reportValidity()) {
    box.checked = !box.checked;
    return;
  }
  const answer = await fetch(telling.action, { method: 'POST', body: new URLSearchParams(new FormData(telling)) });
  if (!answer.ok) {
    location.reload();
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const own of document.querySelectorAll('#told-count, .tick small')) {
    const next = page.getElementById(own.id);
    if (next && next.innerHTML !== own.innerHTML) {
      own.replaceChildren(...next.childNodes);
    }
  }
}

let last = Promise.resolve(); // one after the other, so that each knows what was kept before

telling?.addEventListener('change', ({ target }) => {
  if (target.name === 'told') {
    last = last.then(() => tell(target));
  }
});

document.getElementById('find')?.addEventListener('input', ({ target }) => {
  const wanted = target.value.trim().toLocaleLowerCase();
  for (const group of document.querySelectorAll('.party-group')) {
    const parties = [...group.querySelectorAll('.party')];
    parties.forEach((party) => { party.hidden = !party.dataset.name.toLocaleLowerCase().includes(wanted); });
    const shown = parties.filter((party) => !party.hidden).length;
    group.hidden = shown === 0;
    group.querySelector('.n').textContent = shown;
  }
});
