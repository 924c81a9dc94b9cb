import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes } from 'react';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  icon: LucideIcon;
  label: string;
  /** Mirrored in Arabic: only where the icon means a direction. */
  isDirected?: boolean;
  /** The key that does the same, shown with the name. */
  keys?: string;
  isPressed?: boolean;
}

/** A button with an icon; its name shows when pointed at or focused. */
export function IconButton({ icon: Icon, label, isDirected, keys, isPressed, className, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      aria-pressed={isPressed}
      data-tip={keys ? `${label} \u2066${keys}\u2069` : label}
      className={`icon-button ${className ?? ''}`}
    >
      <Icon size={18} strokeWidth={1.7} aria-hidden="true" className={isDirected ? 'directed' : ''} />
    </button>
  );
}
