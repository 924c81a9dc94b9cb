/** A story of the small seed. */
export const story = 'stories/bridge.yaml';

export const smallStory = `format: story/1
id: story:bridge
title:
  ar: جسر
  en: A bridge
steps:
  - title:
      ar: افتُتح
      en: It is open
    caption:
      ar: تقول روي إن العمدة افتتحته[1].
      en: Roe says that the mayor opened it[1].
    notes:
      ar: تمهل
      en: Take your time.
    show:
      - { id: act:mayor, x: -100, y: 0 }
      - { id: pla:bridge, x: 100, y: -20 }
      - { id: con:safety, x: 0, y: 120 }
    relations:
      - [act:mayor, opened, pla:bridge]
      - [act:mayor, opposes, con:safety]
    highlight:
      entities: [con:safety]
      relations:
        - [act:mayor, opened, pla:bridge]
    footnotes:
      - [small/c2, small/c4]
  - title:
      ar: أهو آمن؟
      en: Is it safe?
    caption:
      ar: ينفي الخبراء ذلك[1].
      en: Experts deny it[1].
    perspective: act:small/experts
    show:
      - { id: pla:bridge, x: 100, y: -20 }
      - { id: con:safety, x: 0, y: 120 }
    relations:
      - [pla:bridge, backs, con:safety]
    footnotes:
      - [small/c5]
`;
