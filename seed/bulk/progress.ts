/** How far a long load is. */
export interface Progress {
  claims: number;
  bytes: number;
  size: number;
  seconds: number;
}

/** One line that says so: how many, how fast, and how long it will take. */
export function progressLine({ claims, bytes, size, seconds }: Progress): string {
  const rate = seconds > 0 ? Math.round(claims / seconds) : 0;
  const share = size > 0 ? Math.min(bytes / size, 1) : 1;
  const left = share > 0 ? (seconds / share) * (1 - share) : 0;
  const number = (value: number) => value.toLocaleString('en');
  return `${number(claims)} claims, ${Math.floor(share * 100)} %, ${number(rate)} a second, ${duration(left)} left`;
}

/** The same of what is completed when all is there. */
export function countingLine({ done, all, seconds }: { done: number; all: number; seconds: number }): string {
  const share = all > 0 ? done / all : 1;
  const left = share > 0 ? (seconds / share) * (1 - share) : 0;
  return `${done.toLocaleString('en')} of ${all.toLocaleString('en')} entities, ${Math.floor(share * 100)} %, ${duration(left)} left`;
}

export function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
