import { CalendarRange, Columns2, Map as MapIcon, PanelBottom, Rows2, Table2, Waypoints } from 'lucide-react';
import { IconButton } from '../panels/icon-button.tsx';
import { arrangements, picturesInOrder, type Arrangement, type PictureName } from '../state/split.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';

const icons = { network: Waypoints, map: MapIcon, timeline: CalendarRange, table: Table2 };
const arrangementIcons = { strip: PanelBottom, beside: Columns2, stacked: Rows2 };

/** Puts pictures up and away, and says how they stand; on a narrow screen it brings one to the front. */
export function Switch({ isNarrow }: { isNarrow: boolean }) {
  const { say } = useWords();
  const split = useShabaka((state) => state.split);
  const { togglePicture, frontPicture, setSplit } = useActions();
  const isOn = (name: PictureName) => (isNarrow ? split.front === name : split.pictures.includes(name));
  const next = following(split.how);
  return (
    <div className="switch" role="toolbar" aria-label={say('split.pictures')}>
      {picturesInOrder.map((name) => (
        <IconButton
          key={name}
          icon={icons[name]}
          label={say(`split.${name}`)}
          isPressed={isOn(name)}
          onClick={() => (isNarrow ? frontPicture(name) : togglePicture(name))}
        />
      ))}
      {!isNarrow && split.pictures.length > 1 && (
        <IconButton
          icon={arrangementIcons[next]}
          label={say(`split.${next}`)}
          onClick={() => setSplit({ ...split, how: next })}
        />
      )}
    </div>
  );
}

function following(how: Arrangement): Arrangement {
  return arrangements[(arrangements.indexOf(how) + 1) % arrangements.length]!;
}
