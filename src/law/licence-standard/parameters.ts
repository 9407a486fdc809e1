// 技术参数: what a lot is measured by, with the name, the unit and the kind of each key.

import type { ClassNumber, ProjectScale, RoadClass } from './codes.ts';

/** `flag`: such an object is there. `priced`: such an object is there, and the contract price of the lot is its size. */
export type ParameterKind = 'size' | 'road-class' | 'scale' | 'class' | 'flag' | 'priced';

interface ParameterLabel {
  readonly label: string;
  /** Empty where the value is a code or a yes or no. */
  readonly unit: string;
  readonly kind: ParameterKind;
}

export const licenceParameters = {
  heightM: { label: '建筑物高度', unit: '米', kind: 'size' },
  structureHeightM: { label: '构筑物高度', unit: '米', kind: 'size' },
  floorAreaSqm: { label: '建筑面积', unit: '平方米', kind: 'size' },
  spanM: { label: '单跨跨度', unit: '米', kind: 'size' },

  roadClass: { label: '公路等级', unit: '', kind: 'road-class' },
  bridgeLengthM: { label: '桥长', unit: '米', kind: 'size' },
  bridgeSpanM: { label: '桥梁单跨跨度', unit: '米', kind: 'size' },
  tunnelLengthM: { label: '隧道（隧洞）长度', unit: '米', kind: 'size' },

  projectScale: { label: '工程规模', unit: '', kind: 'scale' },
  structureClass: { label: '水工建筑物级别', unit: '级', kind: 'class' },
  damHeightM: { label: '坝高', unit: '米', kind: 'size' },
  installedMW: { label: '水电站总装机容量', unit: '兆瓦', kind: 'size' },
  pumpKW: { label: '泵站总装机容量', unit: '千瓦', kind: 'size' },
  tunnelDiameterM: { label: '隧洞洞径', unit: '米', kind: 'size' },
  dikeClass: { label: '堤防级别', unit: '级', kind: 'class' },

  unitMW: { label: '单机容量', unit: '兆瓦', kind: 'size' },
  voltageKV: { label: '线路或变电站电压', unit: '千伏', kind: 'size' },

  maintenance: { label: '检维修工程规模', unit: '', kind: 'scale' },

  waterTonsPerDay: { label: '供水（给水厂）能力', unit: '吨/日', kind: 'size' },
  sewageTonsPerDay: { label: '污水处理能力', unit: '吨/日', kind: 'size' },
  waterPumpTonsPerDay: { label: '给水泵站能力', unit: '吨/日', kind: 'size' },
  sewagePumpTonsPerDay: { label: '污水、雨水泵站能力', unit: '吨/日', kind: 'size' },
  heatingSqm: { label: '供热面积', unit: '平方米', kind: 'size' },
  tunnelSectionSqm: { label: '隧道、地下工程断面', unit: '平方米', kind: 'size' },
  expressRoad: { label: '城市快速路', unit: '', kind: 'flag' },
  refuse: { label: '生活垃圾处理工程', unit: '', kind: 'priced' },
  underground: { label: '地下工程', unit: '', kind: 'priced' },
  comprehensive: { label: '市政综合工程', unit: '', kind: 'priced' },

  coastalBerthTons: { label: '沿海码头', unit: '吨级', kind: 'size' },
  riverBerthTons: { label: '内河码头', unit: '吨级', kind: 'size' },
  breakwaterDepthM: { label: '防波堤水深', unit: '米', kind: 'size' },
  dockTons: { label: '船坞、船台、滑道', unit: '吨级', kind: 'size' },
  shipLockTons: { label: '船闸', unit: '吨级', kind: 'size' },
  shipLiftTons: { label: '升船机', unit: '吨级', kind: 'size' },
  coastalChannelTons: { label: '沿海航道', unit: '吨级', kind: 'size' },
  riverChannelTons: { label: '内河航道', unit: '吨级', kind: 'size' },
  dredgingCubicM: { label: '疏浚、吹填', unit: '立方米', kind: 'size' },
  coastalYardSqm: { label: '沿海堆场', unit: '平方米', kind: 'size' },
  riverYardSqm: { label: '内河堆场', unit: '平方米', kind: 'size' },
  revetmentM: { label: '围堤护岸', unit: '米', kind: 'size' },
  reefBlastingCubicM: { label: '水下炸礁', unit: '立方米', kind: 'size' },
} as const satisfies Record<string, ParameterLabel>;

export type ParameterKey = keyof typeof licenceParameters;

interface ValueOfKind {
  readonly size: number;
  readonly 'road-class': RoadClass;
  readonly scale: ProjectScale;
  readonly class: ClassNumber;
  readonly flag: boolean;
  readonly priced: boolean;
}
export type ValueOf<Key extends ParameterKey> = ValueOfKind[(typeof licenceParameters)[Key]['kind']];
export type ParameterValue = ValueOf<ParameterKey>;

/** Sized by the contract price of the lot. */
export type PricedKey = { [Key in ParameterKey]: (typeof licenceParameters)[Key]['kind'] extends 'priced' ? Key : never }[ParameterKey];

/** Every object of a lot. A key left out: there is no such object. `null`: its size is unknown. */
export type LotParameters = { readonly [Key in ParameterKey]?: ValueOf<Key> | null | undefined };

export const isParameterKey = (key: string): key is ParameterKey => Object.hasOwn(licenceParameters, key);

export const parameterKeys: readonly ParameterKey[] = Object.keys(licenceParameters).filter(isParameterKey);

export const kindOf = (key: ParameterKey): ParameterKind => licenceParameters[key].kind;
