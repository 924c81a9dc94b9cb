// Runs before the first paint, so that nobody sees the wrong theme or direction for a moment. It is a file of
// its own because the page allows no inline script. What it finds, main.tsx reads from the document.
(() => {
  const remembered = (key, allowed) => {
    try {
      const value = localStorage.getItem(key);
      return allowed.includes(value) ? value : null;
    } catch {
      return null;
    }
  };
  const linked = /[#&]lang=(ar|en)(&|$)/.exec(location.hash)?.[1];
  const preferred = navigator.language.startsWith('ar') ? 'ar' : 'en';
  const dark = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const language = linked ?? remembered('shabaka.language', ['ar', 'en']) ?? preferred;
  const root = document.documentElement;
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  root.dataset.theme = remembered('shabaka.theme', ['light', 'dark']) ?? dark;
})();
