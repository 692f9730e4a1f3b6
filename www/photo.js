// A photograph, looked at and cut to the proportions of the form. It is drawn into a canvas, lives in the memory of the page and
// nowhere else, and no address is made for it that anybody could ask for.

/** The proportions, in millimetres: 3.5 × 4.5 cm. */
export const FRAME = { width: 35, height: 45 };

/** The fewest dots, once it is cut: 300 an inch in a print of that size. No act names a number; below it faces blur. */
const LEAST = { width: 413, height: 531 };

/** The height that is kept, in dots: twice what is printed. */
const KEPT = 1063;

/** The heaviest file that is opened, in megabytes. */
const HEAVIEST = 20;

/** How a file of each format begins. @type {[string, number, string][]} its name, the place of the mark, the mark */
const FORMATS = [['JPEG', 0, '\xff\xd8\xff'], ['PNG', 0, '\x89PNG'], ['WebP', 8, 'WEBP']];

/** How far proportions may differ before something is cut off. */
const SAME = 0.01;

/**
 * @typedef {{ code: 'format' | 'heavy' | 'small', values: Record<string, string | number> }} Fault
 * @typedef {{ picture: HTMLCanvasElement, cut: 'sides' | 'heights' | null, place: number }} Photo `place` is where the part that
 *   is kept lies, from 0 to 1 along the longer side
 */

/**
 * Opens a file; answers with the photograph or with what is wrong with it.
 *
 * @param {Blob} file
 * @returns {Promise<{ photo: Photo, fault: null } | { photo: null, fault: Fault }>}
 */
export async function openPhoto(file) {
  const refuse = (/** @type {Fault['code']} */ code, /** @type {Fault['values']} */ values) => ({ photo: null, fault: { code, values } });
  if (file.size > HEAVIEST * 1_000_000) {
    return refuse('heavy', { most: HEAVIEST });
  }
  const formats = FORMATS.map(([name]) => name).join(', ');
  /** @type {ImageBitmap | undefined} */
  let bitmap;
  try {
    const start = String.fromCharCode(...new Uint8Array(await file.slice(0, 16).arrayBuffer()));
    if (!FORMATS.some(([, at, mark]) => start.startsWith(mark, at))) {
      return refuse('format', { formats });
    }
    bitmap = await createImageBitmap(file);
    const { width, height } = bitmap;
    const kept = part(width, height, 0);
    if (kept.width < LEAST.width || kept.height < LEAST.height) {
      return refuse('small', { width, height, leastWidth: LEAST.width, leastHeight: LEAST.height });
    }
    const scale = Math.min(1, KEPT / kept.height);
    const picture = document.createElement('canvas');
    picture.width = Math.round(width * scale);
    picture.height = Math.round(height * scale);
    picture.getContext('2d')?.drawImage(bitmap, 0, 0, picture.width, picture.height);
    return { photo: { picture, cut: cutOff(width, height), place: 0.5 }, fault: null };
  } catch {
    // It is gone from where it was chosen, or no picture after all.
    return refuse('format', { formats });
  } finally {
    bitmap?.close();
  }
}

/** Draws what is kept of it, as large as the canvas is. @param {Photo} photo @param {HTMLCanvasElement} canvas */
export function paint({ picture, place }, canvas) {
  const { left, top, width, height } = part(picture.width, picture.height, place);
  canvas.getContext('2d')?.drawImage(picture, left, top, width, height, 0, 0, canvas.width, canvas.height);
}

/** Gives its memory back. @param {Photo | null} photo */
export function forgetPhoto(photo) {
  if (photo) {
    photo.picture.width = 0;
    photo.picture.height = 0;
  }
}

/** @param {number} width @param {number} height @returns {Photo['cut']} */
function cutOff(width, height) {
  const stretch = (width * FRAME.height) / (height * FRAME.width);
  if (Math.abs(stretch - 1) <= SAME) {
    return null;
  }
  return stretch > 1 ? 'sides' : 'heights';
}

/** The largest part with the proportions of the frame. @param {number} width @param {number} height @param {number} place */
function part(width, height, place) {
  const kept = {
    width: Math.min(width, (height * FRAME.width) / FRAME.height),
    height: Math.min(height, (width * FRAME.height) / FRAME.width),
  };
  return { ...kept, left: (width - kept.width) * place, top: (height - kept.height) * place };
}
