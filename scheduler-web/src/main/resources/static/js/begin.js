// A new conference: it is probably where the browser is, and may have more breaks. Without this, both are typed.
const place = document.getElementById('place');

if (place && !place.value) {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  place.value = document.querySelector(`#zones option:is([value$="(${here})"], [data-formerly="${here}"])`)?.value ?? here;
}

document.getElementById('more')?.addEventListener('click', ({ target }) => {
  const rows = document.querySelectorAll('.break');
  const row = rows[rows.length - 1].cloneNode(true);
  row.querySelectorAll('input').forEach((field) => { field.value = ''; });
  row.querySelectorAll('.complaint').forEach((complaint) => complaint.remove());
  row.setAttribute('aria-label', target.dataset.name.replace('{0}', rows.length + 1));
  row.removeAttribute('aria-describedby');
  target.before(row);
  row.querySelector('input').focus();
});
