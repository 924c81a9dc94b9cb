export const lastKey = 'shabaka.last';

/** What was kept when the page was opened; the picture that is drawn since is kept over it. */
const before = read();

/** The address of the last picture that somebody made on this computer; null where there is none. */
export const lastAddress = (): string | null => before;

function read(): string | null {
  try {
    // never trusted: it is opened as an address is
    return localStorage.getItem(lastKey);
  } catch {
    return null;
  }
}
