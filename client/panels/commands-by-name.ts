import type { Actions } from '../actions/actions.ts';
import { speaksAs, type Speaker } from '../actions/speakers.ts';
import type { KeptStory } from '../actions/stories.ts';
import type { KeptView } from '../actions/views.ts';
import type { State } from '../state/state.ts';
import type { Command } from './commands.ts';

/** What has a name of its own and is not in the picture: asked when the palette opens, absent until it comes. */
export interface Named {
  readonly speakers: readonly Speaker[];
  readonly views: readonly KeptView[];
  readonly stories: readonly KeptStory[];
}

/** What can be done with something by its name. */
export function commandsByName({ picture }: State, actions: Actions, named: Named): Command[] {
  const { perspective } = picture;
  const others = named.speakers.filter(({ entity }) => entity.id !== perspective?.speaker);
  return [
    ...named.views.map(({ id, name }): Command => ({
      id: 'command.open-view',
      to: { ar: name, en: name },
      run: () => void actions.open(`#view=${id}`),
    })),
    ...named.stories.map(({ id, title }): Command => ({
      id: 'command.tell-story',
      to: { ar: title.ar || title.en, en: title.en || title.ar },
      run: () => actions.tellStory({ story: id, step: 1 }),
    })),
    ...others.map((speaker): Command => ({
      id: speaker.isAuthor ? 'command.author' : 'perspective.as',
      to: speaker.entity.label,
      run: () => actions.setPerspective(speaksAs(speaker)),
    })),
    ...(perspective
      ? others.map((speaker): Command => ({
          id: 'command.beside',
          to: speaker.entity.label,
          run: () =>
            actions.setCompare({
              a: perspective.speaker,
              b: speaker.entity.id,
              includeReported: perspective.includeReported || speaksAs(speaker).includeReported,
            }),
        }))
      : []),
  ];
}
