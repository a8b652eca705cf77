/** Words by which criteria say that something is judged, in the languages that are known. */
export const judging: readonly RegExp[] = [
  /[评考核检抽]\s*[估价察核查测验定]|审查|查看|统计|计算|测算|衡量|反映|监测|对照|比较|得分|计分|扣分|加分|满分/u,
  /是否|能否|可否|有无|如何|应当|须|应(?!用|急|对)|不得|达到|不低于|不少于|符合|满足|完成|实现|提供|建立|具备|支持|开展|公布|公开|发布/u,
  /情况|程度|水平|质量|效果|效率|成效|比例|比率|占比|数量|次数|人数|件数|时长|天数|时间|得分|满意度|[^频]率(?![先领])|[度性]$/u,
  /\b(assess|evaluat|measur|judg|check|examin|review|count|comput|calculat|compar|verif|audit|inspect|rat(e|ed|es|ing|io)\b|scor|whether|how (many|much|well|far|often)|number of|share of|proportion|percentage|extent|degree|quality|is|are|has|have|provides?|must|should)/iu,
];
