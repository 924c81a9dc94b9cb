import {
  Bookmark,
  Braces,
  Copy,
  Ellipsis,
  HelpCircle,
  House,
  List as ListIcon,
  Moon,
  Redo2,
  Sun,
  Undo2,
  Menu,
  Presentation,
  Waypoints,
} from 'lucide-react';
import { useActions, useShabaka } from '../use-shabaka.ts';
import type { Point } from '../state/state.ts';
import { useWords } from '../words/use-words.tsx';
import { IconButton } from './icon-button.tsx';
import { PerspectiveButton } from './perspective-button.tsx';
import { SearchField } from './search-field.tsx';
import './header.css';

interface Props {
  isList: boolean;
  onList: () => void;
  onKeys: () => void;
  isLegend: boolean;
  onLegend: () => void;
  onCopy: (at: Point) => void;
  onStories: () => void;
  onViews: () => void;
  onPalette: () => void;
}

/** Name, search, and the few tools that are always at hand. */
export function Header({
  isList,
  onList,
  onKeys,
  isLegend,
  onLegend,
  onCopy,
  onStories,
  onViews,
  onPalette,
}: Props) {
  const { say, language } = useWords();
  const theme = useShabaka((state) => state.theme);
  const canUndo = useShabaka((state) => state.past.length > 0);
  const canRedo = useShabaka((state) => state.future.length > 0);
  const { undo, redo, setTheme, setLanguage, openOverview } = useActions();
  return (
    <header className="header">
      <h1 className="wordmark">{say('app.name')}</h1>
      <SearchField />
      <PerspectiveButton />
      <nav className="tools" aria-label={say('tool.group')}>
        <IconButton
          icon={Menu}
          label={say('tool.legend')}
          className="narrow-only"
          aria-expanded={isLegend}
          onClick={onLegend}
        />
        <IconButton
          icon={Undo2}
          label={say('tool.undo')}
          keys="Ctrl Z"
          isDirected
          disabled={!canUndo}
          onClick={undo}
        />
        <IconButton
          icon={Redo2}
          label={say('tool.redo')}
          keys="Ctrl Y"
          isDirected
          disabled={!canRedo}
          onClick={redo}
        />
        <IconButton icon={Bookmark} label={say('views.title')} className="wide-only" onClick={onViews} />
        <IconButton
          icon={House}
          label={say('tool.overview')}
          className="wide-only"
          onClick={() => void openOverview()}
        />
        <IconButton
          icon={isList ? Waypoints : ListIcon}
          label={say(isList ? 'tool.picture' : 'tool.list')}
          onClick={onList}
        />
        <IconButton
          icon={theme === 'dark' ? Sun : Moon}
          label={say(theme === 'dark' ? 'tool.light' : 'tool.dark')}
          className="wide-only"
          onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
        />
        <IconButton
          icon={Presentation}
          label={say('tool.stories')}
          aria-haspopup="dialog"
          onClick={onStories}
        />
        <IconButton
          icon={HelpCircle}
          label={say('tool.keys')}
          keys="?"
          className="wide-only"
          onClick={onKeys}
        />
        <IconButton
          icon={Copy}
          label={say('copy.title')}
          className="wide-only"
          aria-haspopup="menu"
          onClick={({ currentTarget }) => {
            const { left, bottom } = currentTarget.getBoundingClientRect();
            onCopy({ x: left, y: bottom });
          }}
        />
        <a
          className="icon-button wide-only"
          href="/graphql"
          target="_blank"
          rel="noreferrer"
          aria-label={say('tool.api')}
          data-tip={say('tool.api')}
        >
          <Braces size={18} strokeWidth={1.7} aria-hidden="true" />
        </a>
        <IconButton
          icon={Ellipsis}
          label={say('palette.title')}
          className="phone-only"
          aria-haspopup="dialog"
          onClick={onPalette}
        />
        <div className="languages">
          {(['ar', 'en'] as const).map((one) => (
            <button
              key={one}
              type="button"
              lang={one}
              aria-label={one === 'ar' ? 'العربية' : 'English'}
              aria-pressed={language === one}
              onClick={() => setLanguage(one)}
            >
              {one === 'ar' ? 'ع' : 'En'}
            </button>
          ))}
        </div>
      </nav>
    </header>
  );
}
