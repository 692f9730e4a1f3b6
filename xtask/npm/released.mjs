// What was released stays as it was: the hashes of every version that other people's pages may name are in `www/embed/released`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Fails where files of a released version are others than those that were released. A version without a file of hashes was not.
 *
 * @param {string} folder of the hashes @param {string} version @param {Record<string, string>} integrity of the files now, by name
 */
export function holdToReleased(folder, version, integrity) {
  const hashes = join(folder, `${version}.json`);
  if (!existsSync(hashes)) {
    return;
  }
  const { files } = JSON.parse(readFileSync(hashes, 'utf8'));
  const others = [...new Set([...Object.keys(files), ...Object.keys(integrity)])].filter((name) => files[name] !== integrity[name]);
  if (others.length > 0) {
    throw new Error(`embed/${version}/ was released with another ${others.join(', ')}: raise the version in Cargo.toml`);
  }
}
