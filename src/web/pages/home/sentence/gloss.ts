// 英文大意: one line of English for each sentence, for orientation; the Chinese text alone counts.

import type { SentenceId } from '#law/clauses/clauses-2024';

export const gloss: Readonly<Record<SentenceId, string>> = {
  'M01.S1':
    'Counties and districts shall draw up plans, move builders towards infrastructure, and foster firms in highways, railways, bridges, ports, tunnels, urban rail, power, petrochemicals and urban complexes.',
  'M02.S1':
    'Special-grade general contractors from elsewhere, and good first-grade firms, are supported in setting up headquarters here as legal persons.',
  'M02.S2':
    'Local builders are supported and encouraged to enter strategic partnerships with large firms and to take part in major works and new infrastructure.',
  'M03.S1': 'Builders are supported in turning to large infrastructure, to change a trade that lives mainly on housing.',
  'M03.S2':
    'Yearly infrastructure plans shall specify a certain share of projects of ¥50 million or more for which builders may bid in consortium, and members must do a certain share of the work. The text gives neither share.',
  'M04.S1': 'Procuring entities are supported in using “evaluation apart from award” under the relevant rules.',
  'M04.S2': '“Evaluation apart from award” is promoted in state-funded building and municipal works of the city.',
  'M04.S3': 'Credit assessments are to guide, and to be used more.',
  'M05.S1': 'City-owned groups are supported in leading suppliers of building materials towards an industrial cluster.',
  'M05.S2': 'Specialised small firms up and down the chain are encouraged to develop side by side in twelve named segments.',
  'M06.S1':
    'Builders of good standing, with the technical ability and able to provide a sufficient guarantee are supported in taking work one grade above their certificate, within its category.',
  'M06.S2':
    'A first-grade or higher general contractor in municipal, highway, water or port works, able to provide a sufficient guarantee and with a leader of matching record, may take work of the same grade in the other three.',
  'M07.S1':
    'Developers and creditworthy builders are encouraged to develop together; such projects may use a fast lane within the law, are supported in four matters, and earn points in developers’ credit assessment.',
  'M08.S1': 'Banks are supported in widening collateral and in three named loan products, to ease and cheapen finance for builders.',
  'M09.S1': 'Progress towards output targets is followed up day by day.',
  'M09.S2': 'Incentives are to move city-owned firms to take on works and raise output.',
  'M10.S1': 'Local builders are supported in striving for quality works.',
  'M10.S2': 'Employers shall agree on quality goals in the contract; approved awards are paid for under the provincial scale of charges.',
  'M11.S1':
    'Random, published inspections of qualifications, people and projects are carried out regularly; wage arrears and illegal contracting are prosecuted.',
  'M11.S2': 'Safety management is strengthened: no larger accidents, and far fewer ordinary ones.',
  'M11.S3': 'Smart building sites raise the standard of safety management.',
  'M12.S1': 'Trade associations are to keep order, set conduct, foster honesty and train, and to speak for their members.',
  'M13.S1': 'Higher policies are to be carried out strictly, with special inspections and officials assigned to key firms.',
};
