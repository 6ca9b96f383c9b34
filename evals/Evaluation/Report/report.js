// Comfort only: without it all cases are shown and tables keep their order.
'use strict';

const filter = document.getElementById('filter');
const rest = document.getElementById('rest');
const cases = [...document.querySelectorAll('.case')];

function showMatching() {
  const wanted = [...new FormData(filter)].filter(([, value]) => value !== '');
  let shown = 0;
  for (const item of cases) {
    item.hidden = !wanted.every(([name, value]) => item.dataset[name] === value);
    if (!item.hidden) shown++;
  }
  if (rest !== null && wanted.length > 0) rest.open = rest.querySelector('.case:not([hidden])') !== null;
  document.getElementById('filter-count').value = wanted.length === 0 ? '' : `${shown} von ${cases.length} Fragen`;
}

filter.hidden = false;
filter.addEventListener('input', showMatching);
filter.addEventListener('submit', event => event.preventDefault());
showMatching();

function keyOf(row, column) {
  const cell = row.cells[column];
  return cell.dataset.sort === undefined ? cell.textContent : Number(cell.dataset.sort);
}

function compare(a, b) {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'de');
}

function sortBy(table, header, column) {
  const descending = header.ariaSort !== 'descending' && header.classList.contains('number') || header.ariaSort === 'ascending';
  for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
  header.ariaSort = descending ? 'descending' : 'ascending';
  const body = table.tBodies[0];
  const rows = [...body.rows].sort((a, b) => compare(keyOf(a, column), keyOf(b, column)) * (descending ? -1 : 1));
  body.append(...rows);
}

for (const table of document.querySelectorAll('table.sortable')) {
  [...table.tHead.rows[0].cells].forEach((header, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    button.addEventListener('click', () => sortBy(table, header, column));
    header.append(button);
  });
}
