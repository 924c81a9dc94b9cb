/** Whether something lies over the page that has keys of its own: a dialog or a choice. The tour leaves them to the page. */
export const isPageCovered = (): boolean =>
  document.querySelector('dialog[open]:not(.tour), :popover-open') !== null;
