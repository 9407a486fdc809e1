// 石油化工、通信、机电工程: limits that hang on the contract price, and on the scale of the plant.

import { wan } from '#kernel/fen';
import { limits } from '../limit.ts';

const source = '建市〔2014〕159号';
const petrochemical = { category: 'petrochemical', from: '2015-01-01', tag: 'secondary', source } as const;
const communication = { category: 'communication', from: '2015-01-01', tag: 'memory', source } as const;
const electromechanical = { category: 'electromechanical', from: '2015-01-01', tag: 'memory', source } as const;

/** The second grade takes maintenance of any scale, and so has no row for it. */
export const petrochemicalLimits = [
  ...limits({ ...petrochemical, grade: 'second' }, { projectScale: 'medium' }),
  ...limits({ ...petrochemical, grade: 'third' }, { contractPrice: wan(3500), projectScale: 'medium', maintenance: 'medium' }),
];

/** The text says 工程投资额; it is read here by the contract price of the lot: reading 0002. */
export const communicationLimits = [
  ...limits({ ...communication, grade: 'second' }, { contractPrice: wan(2000) }),
  ...limits({ ...communication, grade: 'third' }, { contractPrice: wan(500) }),
];

export const electromechanicalLimits = [
  ...limits({ ...electromechanical, grade: 'second' }, { contractPrice: wan(3000) }),
  ...limits({ ...electromechanical, grade: 'third' }, { contractPrice: wan(1500) }),
];
