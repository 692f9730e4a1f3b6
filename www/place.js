// On the pages of text: a place that is open stays open in another language, where it has the same id. Without this script the other page begins
// at its head, and all else is the same.

for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('header nav a'))) {
  // Whatever it is pressed with, and in a new tab too.
  for (const press of ['pointerdown', 'click']) {
    link.addEventListener(press, () => { link.hash = location.hash; });
  }
}
