import type { Store } from './state/store.ts';

/** Language and theme go to the document and are remembered; where nothing may be or is to be stored, they just hold. */
export function keepLook(store: Store, isForgotten: boolean): void {
  const put = () => {
    const { language, theme } = store.getState();
    const root = document.documentElement;
    root.lang = language;
    root.dir = language === 'ar' ? 'rtl' : 'ltr';
    root.dataset['theme'] = theme;
  };
  put();
  store.subscribe((state, before) => {
    if (state.language === before.language && state.theme === before.theme) return;
    put();
    if (isForgotten) return;
    try {
      localStorage.setItem('shabaka.language', state.language);
      localStorage.setItem('shabaka.theme', state.theme);
    } catch {
      // Storage is refused in some private windows; nothing depends on it.
    }
  });
}
