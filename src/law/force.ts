// 效力: what the verb of a clause obliges, and whom; it decides what 落地 means for the clause.

export type Force = 'MUST' | 'PUSH' | 'SUPPORT' | 'ENCOURAGE' | 'MAY' | 'DEFER' | 'GOAL' | 'META';

export interface ForceWords {
  readonly label: string;
  /** The words of the text that carry it. */
  readonly markers: readonly string[];
  readonly meaning: string;
  /** How it must not be read. */
  readonly notMeant: string;
}

export const forces: Readonly<Record<Force, ForceWords>> = {
  MUST: {
    label: '应当',
    markers: ['应', '严格落实', '杜绝', '查处', '组织'],
    meaning: '点名的单位（措施十为发包人）必须按时做到并留有证据',
    notMeant: '没有填报不等于不适用',
  },
  PUSH: {
    label: '推进',
    markers: ['推进', '推动', '加强', '强化', '完善', '加大', '提高'],
    meaning: '责任单位负有努力的义务，以自己申报的目标衡量进展',
    notMeant: '不给企业增加法律义务',
  },
  SUPPORT: {
    label: '支持',
    markers: ['支持', '给予支持'],
    meaning: '责任单位负有服务的义务，在承诺时间内服务到符合条件的对象',
    notMeant: '不等于允诺一项权利',
  },
  ENCOURAGE: {
    label: '鼓励',
    markers: ['鼓励', '支持鼓励', '鼓励支持'],
    meaning: '由市场主体自己选择，机会公开、办理没有阻碍',
    notMeant: '不使用不受任何不利对待',
  },
  MAY: {
    label: '可以',
    markers: ['可', '可以'],
    meaning: '主管一方应当承认这项资格，既不错误拒绝也不错误认可',
    notMeant: '不是可给可不给的照顾',
  },
  DEFER: {
    label: '依照',
    markers: ['根据有关规定', '依规', '按照', '法规规定框架内'],
    meaning: '内容由另一规定确定，须使用该规定当时有效的版本',
    notMeant: '不另立标准',
  },
  GOAL: { label: '目标', markers: ['为', '实现', '切实解决'], meaning: '要达到的结果，只看趋势指标', notMeant: '不作为合格与否的判断' },
  META: {
    label: '结构',
    markers: ['责任单位', '不再单列', '有效期'],
    meaning: '关于文件自身：谁负责、何时有效、怎样列示',
    notMeant: '不产生办理事项',
  },
};
