// Sends the filter as soon as it is changed; the button that does so without this is hidden where scripts run.
document.addEventListener('change', (event) => {
  const form = event.target.closest('form[role=search]');
  form?.requestSubmit();
});
