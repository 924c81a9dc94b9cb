import type { Context } from './context.ts';
import type { Form } from './copied.ts';

export const copyForms: readonly Form[] = ['link', 'graphql', 'python', 'curl', 'cypher'];

/** Puts what is shown onto the clipboard in that form, and says so; or says why not. */
export async function copy({ store }: Context, form: Form): Promise<void> {
  const say = (id: string) =>
    store.commit((state) => ({ ...state, notice: { id, values: { form }, entities: {} } }));
  try {
    const { copied } = await import('./copied.ts');
    await navigator.clipboard.writeText(copied(form, store.getState(), location.origin));
    say('notice.copied');
  } catch {
    // browsers give the clipboard only to pages that came by https or from this computer
    say('notice.not-copied');
  }
}
