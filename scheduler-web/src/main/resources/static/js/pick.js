// Names are found while somebody types a part of them: in fields of one name, and in those of several, set apart by
// semicolons. A name that nothing has can become a new one. Without this, names are typed or chosen from a plain list.
const texts = document.querySelector('main.programme')?.dataset ?? {};
const ADDABLE = ['rooms', 'people', 'delegations', 'regions', 'tracks', 'resources'];
const MOST = 12;
const PLAIN = /[\p{M}]/gu;

let list; // the open list, with the field that it is for
let field;

const plain = (text) => text.normalize('NFD').replace(PLAIN, '').toLowerCase().trim();
const isMany = (input) => input.dataset.many !== undefined;

// The part of the field that is being typed: where it begins, and its text.
function part(input) {
  const end = input.selectionStart;
  const from = isMany(input) ? input.value.lastIndexOf(';', end - 1) + 1 : 0;
  const until = isMany(input) && input.value.indexOf(';', end) >= 0 ? input.value.indexOf(';', end) : input.value.length;
  return { from, until, text: input.value.slice(from, until).trim() };
}

const quoted = (name) => (/[;,"]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name);

function matches(input, text) {
  const names = [...document.getElementById(`names-${input.dataset.names}`).options].map(({ value }) => value);
  const wanted = plain(text);
  const taken = isMany(input) ? input.value.split(';').map(plain) : [];
  const found = names.filter((name) => plain(name).includes(wanted) && (plain(name) === wanted || !taken.includes(plain(name))));
  return {
    found: found.sort((one, other) => plain(other).startsWith(wanted) - plain(one).startsWith(wanted)).slice(0, MOST),
    isKnown: names.some((name) => plain(name) === wanted),
  };
}

function close() {
  list?.remove();
  field?.setAttribute('aria-expanded', 'false');
  field?.removeAttribute('aria-activedescendant');
  list = undefined;
  field = undefined;
}

function option(label, choose) {
  const item = document.createElement('li');
  item.role = 'option';
  item.id = `option-${list.children.length}`;
  item.textContent = label;
  item.setAttribute('aria-selected', 'false');
  item.choose = choose;
  list.append(item);
}

function take(input, name) {
  const { from, until } = part(input);
  const before = input.value.slice(0, from);
  const after = input.value.slice(until);
  const taken = isMany(input) ? `${before}${before ? ' ' : ''}${quoted(name)}${after || '; '}` : name;
  input.value = taken.replace(/ {2,}/g, ' ');
  const at = isMany(input) && !after ? input.value.length : Math.min(input.value.length, `${before} ${quoted(name)}`.length);
  input.setSelectionRange(at, at);
  close();
  input.dispatchEvent(new InputEvent('input', { bubbles: true, data: null }));
  close();
}

function addAnew(input) {
  if (!input.form.querySelector('[name=adding]')) {
    input.form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'adding', value: 'true' }));
  }
}

function offer(input) {
  close();
  const { text } = part(input);
  if (!text) {
    return;
  }
  const { found, isKnown } = matches(input, text);
  const isNew = !isKnown && ADDABLE.includes(input.dataset.names);
  if (found.length === 0 && !isNew) {
    return;
  }
  field = input;
  list = document.createElement('ul');
  Object.assign(list, { id: 'options', role: 'listbox', className: 'options-list' });
  list.setAttribute('aria-label', input.getAttribute('aria-label') ?? '');
  found.forEach((name) => option(name, () => take(input, name)));
  if (isNew) {
    option(texts.anew.replace('{0}', () => text), () => { addAnew(input); take(input, text); });
  }
  const box = input.getBoundingClientRect();
  Object.assign(list.style, { insetBlockStart: `${box.bottom + scrollY + 2}px`, left: `${box.left + scrollX}px` });
  document.body.append(list);
  input.setAttribute('aria-expanded', 'true');
}

function choose(step) {
  const all = [...list.children];
  const at = all.findIndex((item) => item.getAttribute('aria-selected') === 'true');
  const next = all[(at + step + all.length + (at < 0 && step < 0 ? 1 : 0)) % all.length];
  all.forEach((item) => item.setAttribute('aria-selected', String(item === next)));
  field.setAttribute('aria-activedescendant', next.id);
  next.scrollIntoView({ block: 'nearest' });
}

function press(event) {
  if (!list || event.target !== field || event.isComposing) {
    return;
  }
  const selected = list.querySelector('[aria-selected=true]');
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    choose(event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'Enter' && selected) {
    selected.choose();
  } else if (event.key === 'Escape') {
    close();
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

function prepare(input) {
  input.removeAttribute('list');
  input.autocomplete = 'off';
  input.role = 'combobox';
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', 'options');
}

if (texts.anew) {
  document.addEventListener('focusin', ({ target }) => target.matches('input[data-names]') && prepare(target));
  document.addEventListener('input', ({ target, data }) => data !== null && target.matches('input[data-names]') && offer(target));
  document.addEventListener('input', ({ target, inputType }) => inputType?.startsWith('delete') && target.matches('input[data-names]') && offer(target));
  document.addEventListener('keydown', press, true);
  document.addEventListener('focusout', () => setTimeout(() => document.activeElement !== field && close()));
  document.addEventListener('mousedown', (event) => {
    const item = event.target.closest('#options li');
    if (item) {
      event.preventDefault();
      item.choose();
    }
  });
}
