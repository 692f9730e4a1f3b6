// The guide: writes the addresses of this host into the examples and what the first frame tells under it, and moves what can be moved.

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

for (const button of document.querySelectorAll('figure button')) {
  button.addEventListener('click', () => {
    const places = [.../** @type {Element} */ (button.closest('figure')).querySelectorAll('.place')];
    const [from, to] = places[0].firstElementChild ? places : places.reverse();
    const moved = [...from.children];
    from.replaceChildren();
    setTimeout(() => to.append(...moved));
  });
}
