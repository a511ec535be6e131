// The programme's tables under the hand: cells are walked by arrow keys, a row becomes a form where it is, and what was
// saved is shown without the page being loaded again. Without this, each step is a page of its own.
import { fill } from './name.js';

const main = document.querySelector('main.programme');
const said = document.getElementById('said');
const leftwards = document.documentElement.dir === 'rtl';

const parse = async (answer) => new DOMParser().parseFromString(await answer.text(), 'text/html');
const cells = (row) => [...row.querySelectorAll('td[data-column]')];
const isForm = (row) => row.matches('.open, .new');
const tableOf = (element) => element.closest('table.grid');

// --- What the service says is shown: rows that differ, and what is around the tables.

const AROUND = ['.head', '.tabs', '#troubles', '#points'];

function replace(own, other) {
  if (!own || !other) {
    return false;
  }
  if (own.outerHTML !== other.outerHTML) {
    own.replaceWith(other);
  }
  return true;
}

// Rows that stay where they are, are not touched: a browser would lay them out again.
function arrange(body, rows) {
  const own = [...body.rows];
  const isInPlace = rows.length === own.length && rows.every((row, at) => row === own[at] || !own.includes(row));
  if (isInPlace) {
    own.forEach((row, at) => row !== rows[at] && row.replaceWith(rows[at]));
  } else {
    body.replaceChildren(...rows);
  }
}

// The rows that are forms with something typed into them stay, unless they are the one that was sent. Of rows that are
// known already, the service sends no more than their names.
function show(page, sent) {
  for (const table of page.querySelectorAll('table.grid')) {
    const body = document.getElementById(table.id)?.tBodies[0];
    if (!body) {
      return location.reload();
    }
    const kept = new Map([...body.rows].map((row) => [row.id, row]));
    const rows = [...table.tBodies[0].rows].map((row) => {
      const own = kept.get(row.id);
      const isTyped = own && isForm(own) && own.id !== sent && own.querySelector('[data-touched]');
      const isKnown = 'known' in row.dataset;
      if (isKnown && own?.id === sent) {
        return own.closed;
      }
      if (own?.closed && isForm(row)) {
        row.closed = own.closed;
      }
      return own && (isTyped || isKnown || own.outerHTML === row.outerHTML) ? own : row;
    });
    if (rows.some((row) => row === undefined || !row.cells.length)) {
      return location.reload(); // known, but not here
    }
    arrange(body, rows);
    document.querySelector(`#title-${table.id} small`).textContent = page.querySelector(`#title-${table.id} small`).textContent;
  }
  AROUND.filter((part) => !main.querySelector(`${part} [data-touched]`)).forEach((part) => replace(main.querySelector(part), page.querySelector(part)));
  page.querySelectorAll('datalist').forEach((list) => replace(document.getElementById(list.id), list));
  document.querySelectorAll('form:not(:has([data-touched])) [name=seen]').forEach((field) => { field.value = page.querySelector('main').dataset.revision; });
  main.dataset.revision = page.querySelector('main').dataset.revision;
  main.dataset.step = page.querySelector('main').dataset.step;
  fill(main);
  walkable();
}

// --- Cells as stops of arrow keys: one stop of the tab key for each table.

const walked = new WeakSet();

function walkable() {
  for (const table of document.querySelectorAll('table.grid')) {
    for (const row of table.tBodies[0].rows) {
      if (!isForm(row) && !walked.has(row)) {
        walked.add(row);
        row.querySelectorAll('a, input, td[data-column]').forEach((stop) => { stop.tabIndex = -1; });
      }
    }
    const resting = 'tbody tr:not(.open, .new)';
    const first = table.querySelector(`${resting} td[data-column]`);
    if (first && !table.querySelector(`${resting} td[tabindex="0"]`)) {
      first.tabIndex = 0;
    }
  }
}

function focus(cell) {
  if (cell) {
    tableOf(cell).querySelectorAll('td[tabindex="0"]').forEach((other) => { other.tabIndex = -1; });
    cell.tabIndex = 0;
    cell.focus();
  }
}

function step(cell, down, across) {
  const rows = [...tableOf(cell).tBodies[0].rows].filter((row) => !isForm(row));
  const row = rows[rows.indexOf(cell.parentElement) + down];
  const column = cells(cell.parentElement).indexOf(cell) + across;
  if (row) {
    focus(cells(row)[column]);
  } else if (down > 0) {
    fresh(tableOf(cell))?.focus();
  }
}

// Where one goes on in a table: at its cells, or at the row that can be its first.
const fresh = (table) => table.querySelector('tr.new td[data-column] :is(input, select, textarea)');
const entrance = (table) => table.querySelector('td[tabindex="0"]') ?? fresh(table);

// To the table after this one, from outside of them to the first; backwards the other way.
function pass(back) {
  const tables = [...document.querySelectorAll('table.grid')].filter((table) => entrance(table)?.checkVisibility());
  const at = tables.indexOf(tableOf(document.activeElement));
  entrance(tables[at < 0 ? 0 : at + (back ? -1 : 1)] ?? tables[at])?.focus();
}

// Whoever comes to a row that was just entered goes on there, and to a page without rows begins with the first.
function arrive() {
  const row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const table = document.querySelector('table.grid');
  if (row?.matches('table.grid tr')) {
    (cells(row)[0].querySelector('input, select, textarea') ?? cells(row)[0]).focus();
  } else if (!row && document.activeElement === document.body && table && entrance(table) === fresh(table)) {
    fresh(table)?.focus();
  }
}

// --- A row becomes a form, and a form a row.

const controls = (row) => [...row.querySelectorAll('td[data-column] :is(input, select, textarea)')];

// The row that is going to be a form as soon as the service has answered: what is typed until then is not lost.
let opening;

async function open(row, column, typed) {
  opening = { typed, isDone: false };
  const page = await parse(await fetch(row.querySelector('a.open').href, { headers: { Only: 'row' } }));
  const { typed: text, isDone } = opening;
  opening = undefined;
  const others = [...document.querySelectorAll('tr.open')].filter((other) => other.closed && !other.querySelector('[data-touched]'));
  others.forEach((other) => close(other));
  const form = document.adoptNode(page.getElementById(row.id));
  row.replaceWith(form);
  form.closed = row;
  walkable();
  const control = form.querySelector(`td[data-column="${column}"] :is(input, select, textarea)`) ?? controls(form)[0];
  control.focus();
  if (text !== undefined && control.matches('input')) {
    control.value = text;
    touch(control);
  } else {
    control.select?.();
  }
  if (isDone) {
    save(form, true);
  }
}

// A key that comes while a row is opened.
function wait(event) {
  if (event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey && !opening.isDone) {
    opening.typed = (opening.typed ?? '') + event.key;
  } else if (event.key === 'Enter') {
    opening.isDone = true;
  } else if (event.key === 'Backspace') {
    opening.typed = opening.typed?.slice(0, -1);
  }
  event.preventDefault();
}

function close(form) {
  if (!form.closed) { // it came with the page
    forget(form.id);
    location.assign(form.querySelector('a.cancel').href);
    return;
  }
  const column = document.activeElement?.closest('td')?.dataset.column;
  const had = form.contains(document.activeElement);
  form.replaceWith(form.closed);
  forget(form.id);
  walkable();
  if (had) {
    focus(form.closed.querySelector(`td[data-column="${column}"]`) ?? cells(form.closed)[0]);
  }
}

function fields(row) {
  const button = row.querySelector('button[value=save]');
  const data = new FormData(button.form);
  return { address: button.form.action, data };
}

// What of the page is wanted: the row alone, or what is no longer as it is shown.
const changes = () => ({ Shown: main.dataset.revision });

async function send(row, what, headers) {
  const { address, data } = fields(row);
  data.set('do', what);
  data.set('by', document.querySelector('.head [name=by]')?.value ?? '');
  return fetch(address, { method: 'POST', body: new URLSearchParams(data), headers });
}

// The row as it is going to be if nothing is wrong: it is shown while the service looks at what was typed.
function sketch(form) {
  const row = form.closed.cloneNode(true);
  row.closed = form.closed;
  row.classList.add('saving');
  row.setAttribute('aria-busy', 'true');
  for (const control of controls(form).filter((each) => 'touched' in each.dataset)) {
    const shown = row.querySelector(`td[data-column="${control.closest('td').dataset.column}"] bdi`);
    shown.textContent = control.matches('select') ? control.selectedOptions[0].textContent : control.value;
  }
  return row;
}

async function save(row, onward) {
  if ('saving' in row.dataset) {
    return;
  }
  row.dataset.saving = '';
  const column = document.activeElement?.closest('td')?.dataset.column;
  const isNew = row.matches('.new');
  const table = row.closest('table').id;
  const sending = send(row, 'save', changes());
  const sketched = row.closed && sketch(row);
  if (sketched) {
    row.replaceWith(sketched);
    walkable();
    focus(sketched.querySelector(`td[data-column="${column}"]`) ?? cells(sketched)[0]);
  }
  const answer = await sending.catch(() => undefined).finally(() => { delete row.dataset.saving; });
  if (!answer?.ok && sketched?.isConnected) {
    sketched.replaceWith(row);
    row.querySelector(`td[data-column="${column}"] :is(input, select, textarea)`)?.focus();
  }
  const page = answer && await parse(answer);
  if (!page?.querySelector('main.programme')) {
    said.textContent = page?.querySelector('main')?.textContent.trim() ?? answer?.statusText ?? '';
    return;
  }
  const isHere = !sketched || sketched.contains(document.activeElement);
  show(page, row.id);
  const now = document.getElementById(row.id);
  if (!answer.ok) {
    const wrong = now.querySelector('[aria-invalid]') ?? controls(now)[0];
    wrong?.focus();
    said.textContent = [...now.querySelectorAll('.wrong, .complaint')].map((each) => each.textContent.trim()).join(' ');
    return;
  }
  forget(row.id);
  said.textContent = main.querySelector('#undo')?.title ?? '';
  if (isNew) {
    controls(document.getElementById(table).querySelector('tr.new'))[0].focus();
  } else if (onward && isHere) {
    focus(now.querySelector(`td[data-column="${column}"]`) ?? cells(now)[0]);
  }
}

// --- What is typed is judged while it is typed, and kept until it is saved.

const key = (id) => `entered ${location.pathname} ${id}`;
const forget = (id) => sessionStorage.removeItem(key(id));
let judging = 0;

function touch(control) {
  control.dataset.touched = '';
  const row = control.closest('tr');
  if (row) {
    const typed = Object.fromEntries(controls(row).filter((each) => 'touched' in each.dataset).map((each) => [each.name, each.value]));
    sessionStorage.setItem(key(row.id), JSON.stringify(typed));
    clearTimeout(judging);
    judging = setTimeout(() => judge(row), 400);
  }
}

async function judge(row) {
  if (!row.isConnected) {
    return;
  }
  const answer = await send(row, 'try', { Only: 'row' });
  const page = answer.ok ? await parse(answer) : undefined;
  const other = page?.getElementById(row.id);
  if (!other || !row.isConnected) {
    return;
  }
  const isTouched = 'touched' in row.dataset || row.querySelector('[data-touched]');
  for (const cell of cells(row)) {
    const now = other.querySelector(`td[data-column="${cell.dataset.column}"]`);
    const control = cell.querySelector('input, select, textarea');
    const wrong = now?.querySelector('.wrong');
    cell.querySelector('.wrong')?.remove();
    const shown = wrong && isTouched && (control.value !== '' || 'touched' in control.dataset);
    cell.classList.toggle('bad', Boolean(shown));
    if (shown) {
      cell.append(wrong);
      control.setAttribute('aria-invalid', 'true');
      control.setAttribute('aria-describedby', wrong.id);
    } else {
      control?.removeAttribute('aria-invalid');
      control?.removeAttribute('aria-describedby');
    }
  }
}

// Rows that were left as they were entered are forms again when the page comes back.
async function recall() {
  for (const name of Object.keys(sessionStorage).filter((each) => each.startsWith(key('')))) {
    const typed = JSON.parse(sessionStorage.getItem(name));
    const row = document.getElementById(name.slice(key('').length));
    if (!row) {
      continue;
    }
    if (!isForm(row)) {
      await open(row, '');
    }
    for (const control of controls(document.getElementById(row.id))) {
      if (control.name in typed) {
        control.value = typed[control.name];
        touch(control);
      }
    }
  }
}

// --- Keys and clicks.

function press(event) {
  const cell = event.target.matches('td[data-column]') ? event.target : undefined;
  const row = event.target.closest('table.grid tbody tr');
  if (!row || event.isComposing) {
    return;
  }
  if (opening) {
    return wait(event);
  }
  if (!cell) {
    if (event.key === 'Escape' && row.matches('.open')) {
      event.preventDefault();
      close(row);
    } else if (event.key === 'Enter' && isForm(row) && event.target.matches('input, select') && !event.defaultPrevented) {
      event.preventDefault();
      save(row, true);
    }
    return;
  }
  const [onward, back] = leftwards ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const moves = { [onward]: [0, 1], [back]: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };
  if (moves[event.key] && !event.ctrlKey && !event.altKey && !event.metaKey) {
    event.preventDefault();
    step(cell, ...moves[event.key]);
  } else if (event.ctrlKey && event.key === 'End') {
    event.preventDefault();
    fresh(tableOf(cell))?.focus();
  } else if (event.key === 'Home' || event.key === 'End') {
    event.preventDefault();
    focus(cells(row).at(event.key === 'Home' ? 0 : -1));
  } else if (event.key === 'Enter' || event.key === 'F2') {
    event.preventDefault();
    open(row, cell.dataset.column);
  } else if (event.key === ' ') {
    event.preventDefault();
    row.querySelector('.pick input')?.click();
  } else if (event.key === 'Delete') {
    event.preventDefault();
    remove(row);
  } else if (event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey) {
    event.preventDefault();
    open(row, cell.dataset.column, event.key);
  }
}

// Deleting asks on a page of its own, for what refers to the row is shown there.
function remove(row) {
  const pick = row.querySelector('.pick input');
  pick.checked = true;
  const { form } = pick;
  form.requestSubmit(form.querySelector('[value=remove]'));
}

function click(event) {
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  const row = event.target.closest('table.grid tbody tr');
  if (!row || !plain) {
    return;
  }
  if (event.target.closest('a.cancel') && row.closed) {
    event.preventDefault();
    close(row);
  } else if (event.target.closest('a.open') || (!isForm(row) && event.detail === 2 && event.target.closest('td[data-column]'))) {
    event.preventDefault();
    open(row, event.target.closest('td').dataset.column);
  } else if (event.target.closest('button[value=save]')) {
    event.preventDefault();
    save(row, true);
  }
}

// A block of a spreadsheet goes to the page that shows what it would change.
function paste(event) {
  const cell = event.target.closest?.('table.grid tbody td[data-column]');
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!cell || !/[\t\n]./.test(text.trim())) {
    return;
  }
  event.preventDefault();
  const table = tableOf(cell);
  const rows = [...table.tBodies[0].rows];
  const below = rows.slice(rows.indexOf(cell.parentElement)).filter((row) => !row.matches('.new')).map((row) => row.dataset.key);
  const columns = cells(cell.parentElement).map((each) => each.dataset.column);
  const form = Object.assign(document.createElement('form'), { method: 'post', action: `${location.pathname}/paste`, hidden: true });
  const add = (name, value) => form.append(Object.assign(document.createElement(name === 'text' ? 'textarea' : 'input'), { name, value }));
  add('table', table.id);
  add('text', text);
  below.forEach((each) => add('row', each));
  columns.slice(columns.indexOf(cell.dataset.column)).forEach((each) => add('column', each));
  document.body.append(form);
  form.submit();
}

// --- Somebody else's entries come within a second or two.

let source;

async function follow({ data }) {
  if (JSON.parse(data).etag !== main.dataset.step && !main.querySelector('[data-touched], .saving')) {
    const at = document.activeElement?.closest('td')?.dataset.column;
    const row = document.activeElement?.closest('tr')?.id;
    show(await parse(await fetch(location.href, { headers: changes() })));
    if (row && document.activeElement === document.body) {
      focus(document.querySelector(`#${CSS.escape(row)} td[data-column="${at}"]`));
    }
  }
}

function watch() {
  source?.close();
  source = undefined;
  if (document.visibilityState === 'visible') {
    source = new EventSource(`/api/v1/conferences/${location.pathname.split('/')[2]}/events`);
    source.addEventListener('state', follow);
  }
}

if (main && document.getElementById('edit')) {
  walkable();
  arrive();
  recall();
  main.addEventListener('keydown', press);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'F6' && !event.ctrlKey && !event.altKey && !event.metaKey && !document.querySelector('dialog[open]')) {
      event.preventDefault();
      pass(event.shiftKey);
    }
  });
  main.addEventListener('click', click);
  main.addEventListener('input', ({ target }) => target.closest('tr') && target.matches('td[data-column] *') && touch(target));
  main.addEventListener('focusin', ({ target }) => target.matches('td[data-column]') && focusOnly(target));
  document.addEventListener('paste', paste);
  watch();
  document.addEventListener('visibilitychange', watch);
  addEventListener('pagehide', () => source?.close());
}

// What was pasted is mended from one wrong cell to the next: Enter sends the rows, which come back while one is wrong.
const wanting = document.querySelector('#pasted [aria-invalid]') ?? document.querySelector('#pasted td[data-label] input');
wanting?.focus();
wanting?.select?.(); // a list to choose from has nothing to select

function focusOnly(cell) {
  tableOf(cell).querySelectorAll('td[tabindex="0"]').forEach((other) => { other.tabIndex = -1; });
  cell.tabIndex = 0;
}
