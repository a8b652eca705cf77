/** A ragged system: 服务 (办理率, 用户数) and the leaf 公开 on the first level. */
export const systemYaml: string = `schema: zhibiao/indicator-system/1
id: test/services
edition: "2020"
version: 1.0.0
language: zh
title: { zh: 服务评估, en: Service assessment }
levels: [一级指标, 二级指标]
sources:
  annex: { title: 附件 }
source: annex
weighting: { basis: share, total: 100, status: assumed }
method:
  scale: 100
  missing: { policy: renormalize }
  rounding: { digits: 2, mode: half-up }
  ranking: { on: rounded, ties: dense }
  grades: [{ name: { zh: 优, en: good }, from: 90 }, { name: { zh: 其余, en: other } }]
indicators:
  - id: service
    name: { zh: 服务, en: Service }
    weight: 60
    criteria: 评估服务情况。
    children:
      - id: speed
        name: { zh: 办理率, en: Speed }
        weight: 50
        measure: { type: ratio }
      - id: users
        name: { zh: 用户数, en: Users }
        weight: 50
        measure: { type: number, unit: { zh: 户, en: accounts } }
        normalize: { method: minmax }
  - id: openness
    name: { zh: 公开, en: Openness }
    weight: 40
    criteria: 评估公开情况。
    measure: { type: score }
`;

/** 甲 90.50 (97.5 · 60 % + 80 · 40 %), 丙 61.00, 乙 60.20. */
export const dataCsv: string = `单位,speed,users,openness
甲,95%,1200,80
乙,80%,300,90.5
丙,60%,750,70
`;

/** Weights under which 公开 alone counts. */
export const weightsYaml: string = `schema: zhibiao/weight-set/1
id: openness-only
system: test/services
edition: "2020"
language: zh
title: 只看公开
basis: share
total: 100
status: published
weights: { service: 0, speed: 50, users: 50, openness: 100 }
`;

/** The files of a small project. */
export const files: Readonly<Record<string, string>> = {
  'system.yaml': systemYaml,
  'data.csv': dataCsv,
  'weights/openness-only.yaml': weightsYaml,
};
