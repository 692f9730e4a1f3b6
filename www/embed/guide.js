// The guide: writes the addresses of this host into the examples, and what the first frame tells under it.

const here = new URL('./', location.href).href;
for (const code of document.querySelectorAll('code')) {
  code.textContent = /** @type {string} */ (code.textContent).replaceAll('https://qujat.example/embed/', here).replaceAll('https://qujat.example', location.origin);
}

const told = /** @type {HTMLElement | null} */ (document.querySelector('#told'));
for (const type of ['ready', 'failed', 'resize', 'state', 'result']) {
  document.addEventListener(`qujat-${type}`, (event) => {
    if (told?.parentElement?.contains(/** @type {Element} */ (event.target))) {
      const line = document.createElement('p');
      line.textContent = `${event.type} ${JSON.stringify(/** @type {CustomEvent} */ (event).detail)}`;
      told.append(line);
      told.scrollTop = told.scrollHeight;
    }
  });
}
