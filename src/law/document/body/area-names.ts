// 县区统称: 各县区政府, 功能板块管委会 and the like name all areas together, not one unit.

const word = '(?:县级市|自治县|设区的?市|辖市|辖区|功能板块|功能区|功能园区|开发园区|开发区|园区|新区|板块|街道|县|市|区|旗|乡|镇|街|地)';
const inBrackets = '(?:[（(][^（）()]{1,12}[）)])?';
const words = `${word}+${inBrackets}`;
/** 市开发区 behind a 、 is one named place, not a word of the list. */
const more = `(?:、(?!市(?:功能|开发|园|新|板))${words})*`;
const body = '(?:人民政府|政府|管委会|管理委员会|管理机构|办事处)?';
const together = `市?各(?:类|级)?${words}${more}${body}${inBrackets}`;
const unspoken = `(?:功能板块|功能区|功能园区|板块|县区|区县|县（[市、]{0,2}区）|镇街|乡镇)${body}`;
const shape = new RegExp(`^(?:${together}|${unspoken})(?=\\s*(?:[、，；,;。）)等]|以及|及|和|与|均|为|$))`);

/** The areas' common name that the text begins with, or an empty string. */
export function areasAtStart(text: string): string {
  return shape.exec(text)?.[0] ?? '';
}

/** 各县（区）人民政府 and 县区政府 are the same areas. */
export function sameAreas(one: string, other: string): boolean {
  return coreOf(one) === coreOf(other);
}

function coreOf(areas: string): string {
  return areas.replace(/人民|管理委员会|管委会|政府|办事处|[各、（）()\s]|^市/g, '');
}
