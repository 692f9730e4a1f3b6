// Files that a person saves: they are made here and come from nowhere.

/** Lets a person save a file. @param {string} name @param {string} text @param {string} [type] */
export function save(name, text, type = 'application/json') {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
