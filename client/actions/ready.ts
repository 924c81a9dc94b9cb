import type { Context } from './context.ts';

const pause = 2_500;

/** While the database is away, looks every few seconds whether it is back, then goes on by itself. */
export function watchReadiness({ store, api }: Pick<Context, 'store' | 'api'>, goOn: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const look = async () => {
    if (await api.isReady()) {
      timer = null;
      store.commit((state) => ({ ...state, away: false }));
      goOn();
    } else timer = setTimeout(() => void look(), pause);
  };
  const unsubscribe = store.subscribe(({ away }) => {
    if (away && timer === null) timer = setTimeout(() => void look(), pause);
  });
  return () => {
    unsubscribe();
    if (timer !== null) clearTimeout(timer);
  };
}
