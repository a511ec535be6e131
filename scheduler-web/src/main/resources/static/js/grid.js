// Moves the focus through a day's grid by keys, as the ARIA grid pattern has it: one tab stop for each day.
// It listens on the document, so that tables which are replaced while a job runs need nothing done to them.
import { isSaying, texts, whisper } from './toast.js';

const leftwards = document.documentElement.dir === 'rtl';
const held = new Map(); // where the focus is in each table, by its id: a line and a column, which a wide cell hides

const cells = (table) => [...table.querySelectorAll('td')].filter((td) => td.getClientRects().length > 0);

const span = (td) => ({
  line: Number(td.parentElement.getAttribute('aria-rowindex')),
  lines: td.rowSpan,
  column: Number(td.getAttribute('aria-colindex')) - 1,
  columns: td.colSpan,
});

const covers = (td, line, column) => {
  const s = span(td);
  return line >= s.line && line < s.line + s.lines && column >= s.column && column < s.column + s.columns;
};

const find = (table, line, column) => cells(table).find((td) => covers(td, line, column));

const columns = (table) => Number(table.getAttribute('aria-colcount')) - 1;
const lastLine = (table) => Number(table.getAttribute('aria-rowcount'));

const room = (table, column) => table.querySelector(`thead th[aria-colindex="${column + 1}"]`)?.dataset.room;

const columnOf = (table, name) => {
  const head = [...table.querySelectorAll('thead th')].find((th) => th.dataset.room === name);
  return head ? Number(head.getAttribute('aria-colindex')) - 1 : 1;
};

function focus(table, td, line, column) {
  held.set(table.id, { line, column });
  td.focus();
}

// The next cell from a place in a direction; lines that show nothing are passed over.
function go(table, line, column, down, across) {
  for (; line >= 2 && line <= lastLine(table) && column >= 1 && column <= columns(table); line += down, column += across) {
    const td = find(table, line, column);
    if (td) {
      return focus(table, td, line, column);
    }
    if (down === 0 && across === 0) {
      return;
    }
  }
}

function goToDay(table, column, step) {
  const tables = [...document.querySelectorAll('table.tt')];
  const other = tables[tables.indexOf(table) + step];
  if (other) {
    go(other, 2, columnOf(other, room(table, column)), 1, 0);
  }
}

function press(event, table, td) {
  const s = span(td);
  const at = held.get(table.id);
  const { line, column } = at && covers(td, at.line, at.column) ? at : { line: s.line, column: s.column };
  const [onward, back] = leftwards ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  switch (event.key) {
    case onward: return go(table, line, s.column + s.columns, 0, 1);
    case back: return go(table, line, s.column - 1, 0, -1);
    case 'ArrowDown': return go(table, s.line + s.lines, column, 1, 0);
    case 'ArrowUp': return go(table, s.line - 1, column, -1, 0);
    case 'Home': return event.ctrlKey ? go(table, 2, 1, 1, 0) : go(table, line, 1, 0, 1);
    case 'End': return event.ctrlKey ? go(table, lastLine(table), columns(table), -1, 0) : go(table, line, columns(table), 0, -1);
    case 'PageDown': return goToDay(table, column, 1);
    case 'PageUp': return goToDay(table, column, -1);
  }
}

const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp'];

document.addEventListener('keydown', (event) => {
  const td = event.target.closest?.('table.tt td');
  if (td && KEYS.includes(event.key) && !event.altKey && !event.metaKey && !event.target.closest('.starts')) {
    event.preventDefault();
    press(event, td.closest('table'), td);
  }
});

// In the grid, cells are the stops of the tab key, and not the links in them.
export function quiet(part) {
  part.querySelectorAll('table.tt a.edit').forEach((link) => { link.tabIndex = -1; });
}

quiet(document);

// What keys do here is said once, for the description of a table is not read when the focus comes to a cell of it.
function help() {
  if (texts.help && !isSaying() && !sessionStorage.getItem('grid-help')) {
    sessionStorage.setItem('grid-help', 'said');
    whisper(texts.help);
  }
}

document.addEventListener('focusin', (event) => {
  const td = event.target.closest?.('table.tt td');
  if (td) {
    help();
    td.closest('table').querySelectorAll('td[tabindex="0"]').forEach((other) => { other.tabIndex = -1; });
    td.tabIndex = 0;
  }
});
