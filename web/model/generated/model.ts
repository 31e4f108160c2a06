// Generated from server/graph/model.ts by `npm run schema`.
export const NODE_TYPES = {
  "POLICY": {
    "type": "Policy",
    "slug": "policy",
    "shape": "sheet",
    "small": false,
    "light": {
      "solid": "#9c2a1f",
      "soft": "#f9e6e2"
    },
    "dark": {
      "solid": "#f0806f",
      "soft": "#3a201d"
    },
    "part": false,
    "overview": true,
    "neighbour": true
  },
  "CITED_DOCUMENT": {
    "type": "CitedDocument",
    "slug": "cited",
    "shape": "sheet",
    "small": false,
    "light": {
      "solid": "#875a0c",
      "soft": "#f8ebda"
    },
    "dark": {
      "solid": "#dba94a",
      "soft": "#382b14"
    },
    "part": false,
    "overview": true,
    "neighbour": true
  },
  "SECTION": {
    "type": "Section",
    "slug": "section",
    "shape": "bar",
    "small": false,
    "light": {
      "solid": "#5b6572",
      "soft": "#eceef1"
    },
    "dark": {
      "solid": "#9aa5b1",
      "soft": "#262b31"
    },
    "part": true,
    "overview": false,
    "neighbour": false
  },
  "MEASURE": {
    "type": "Measure",
    "slug": "measure",
    "shape": "square",
    "small": true,
    "light": {
      "solid": "#b0492f",
      "soft": "#fae7e0"
    },
    "dark": {
      "solid": "#f0a184",
      "soft": "#3a251b"
    },
    "part": true,
    "overview": false,
    "neighbour": true
  },
  "UPSTREAM_TASK": {
    "type": "UpstreamTask",
    "slug": "task",
    "shape": "arrow",
    "small": false,
    "light": {
      "solid": "#6a4a9c",
      "soft": "#eee8f8"
    },
    "dark": {
      "solid": "#b79be6",
      "soft": "#2b2240"
    },
    "part": false,
    "overview": false,
    "neighbour": true
  },
  "DEPARTMENT": {
    "type": "Department",
    "slug": "department",
    "shape": "circle",
    "small": false,
    "light": {
      "solid": "#1f5a8f",
      "soft": "#e1edf7"
    },
    "dark": {
      "solid": "#6fb1ea",
      "soft": "#1a2c3e"
    },
    "part": false,
    "overview": true,
    "neighbour": true
  },
  "JURISDICTION": {
    "type": "Jurisdiction",
    "slug": "jurisdiction",
    "shape": "hexagon",
    "small": false,
    "light": {
      "solid": "#57534e",
      "soft": "#efedea"
    },
    "dark": {
      "solid": "#b8b2a9",
      "soft": "#2a2825"
    },
    "part": false,
    "overview": true,
    "neighbour": true
  },
  "INDUSTRY": {
    "type": "Industry",
    "slug": "industry",
    "shape": "diamond",
    "small": false,
    "light": {
      "solid": "#1d6b4f",
      "soft": "#dff2e9"
    },
    "dark": {
      "solid": "#5cc49a",
      "soft": "#17322a"
    },
    "part": false,
    "overview": true,
    "neighbour": true
  },
  "TARGET": {
    "type": "Target",
    "slug": "target",
    "shape": "triangle",
    "small": true,
    "light": {
      "solid": "#94316d",
      "soft": "#f8e4f0"
    },
    "dark": {
      "solid": "#e387bd",
      "soft": "#381f2f"
    },
    "part": true,
    "overview": false,
    "neighbour": true
  }
} as const
export const RELATION_TYPES = {
  "IMPLEMENTS": {
    "light": "#9c2a1f",
    "dark": "#f0806f",
    "dash": "solid",
    "arrow": true,
    "walked": true,
    "citation": true,
    "ofMeasures": false
  },
  "BASED_ON": {
    "light": "#875a0c",
    "dark": "#dba94a",
    "dash": "solid",
    "arrow": true,
    "walked": true,
    "citation": true,
    "ofMeasures": false
  },
  "REPEALS": {
    "light": "#8c1d18",
    "dark": "#ff9a90",
    "dash": "dotted",
    "arrow": true,
    "walked": true,
    "citation": true,
    "ofMeasures": false
  },
  "AMENDS": {
    "light": "#7a5c9e",
    "dark": "#bda3e0",
    "dash": "dashed",
    "arrow": true,
    "walked": true,
    "citation": true,
    "ofMeasures": false
  },
  "FORWARDS": {
    "light": "#3f7f93",
    "dark": "#74bfd6",
    "dash": "solid",
    "arrow": true,
    "walked": true,
    "citation": true,
    "ofMeasures": false
  },
  "CITES": {
    "light": "#b58a45",
    "dark": "#d6ab69",
    "dash": "dashed",
    "arrow": true,
    "walked": true,
    "citation": true,
    "ofMeasures": false
  },
  "ASSIGNED_TO": {
    "light": "#2f6ea8",
    "dark": "#5fa8e6",
    "dash": "solid",
    "arrow": false,
    "walked": true,
    "citation": false,
    "ofMeasures": true
  },
  "HAS_SECTION": {
    "light": "#c3b9b4",
    "dark": "#7d746f",
    "dash": "solid",
    "arrow": false,
    "walked": true,
    "citation": false,
    "ofMeasures": false
  },
  "HAS_MEASURE": {
    "light": "#d6a698",
    "dark": "#9c6f62",
    "dash": "solid",
    "arrow": false,
    "walked": true,
    "citation": false,
    "ofMeasures": false
  },
  "HAS_TARGET": {
    "light": "#c789ad",
    "dark": "#a9668e",
    "dash": "solid",
    "arrow": false,
    "walked": true,
    "citation": false,
    "ofMeasures": false
  },
  "CONCERNS": {
    "light": "#7fae98",
    "dark": "#5f9a80",
    "dash": "solid",
    "arrow": false,
    "walked": true,
    "citation": false,
    "ofMeasures": false
  },
  "CARRIES_OUT": {
    "light": "#6a4a9c",
    "dark": "#b79be6",
    "dash": "solid",
    "arrow": true,
    "walked": true,
    "citation": false,
    "ofMeasures": true
  },
  "RESEMBLES": {
    "light": "#4f7d4a",
    "dark": "#8fc388",
    "dash": "dashDot",
    "arrow": true,
    "walked": false,
    "citation": false,
    "ofMeasures": true
  },
  "TASK_OF": {
    "light": "#a594c6",
    "dark": "#8474a8",
    "dash": "solid",
    "arrow": true,
    "walked": true,
    "citation": false,
    "ofMeasures": false
  },
  "LED_BY": {
    "light": "#8fa7c4",
    "dark": "#7d9cc0",
    "dash": "dashed",
    "arrow": false,
    "walked": true,
    "citation": false,
    "ofMeasures": false
  },
  "ISSUED_BY": {
    "light": "#9c2a1f",
    "dark": "#f0806f",
    "dash": "dotted",
    "arrow": true,
    "walked": true,
    "citation": false,
    "ofMeasures": false
  },
  "APPLIES_IN": {
    "light": "#9aa0a8",
    "dark": "#8a929c",
    "dash": "dotted",
    "arrow": true,
    "walked": true,
    "citation": false,
    "ofMeasures": false
  },
  "SERVES": {
    "light": "#c9c6bd",
    "dark": "#6b6a64",
    "dash": "dotted",
    "arrow": false,
    "walked": true,
    "citation": false,
    "ofMeasures": false
  },
  "WITHIN": {
    "light": "#57534e",
    "dark": "#b8b2a9",
    "dash": "dotted",
    "arrow": true,
    "walked": false,
    "citation": false,
    "ofMeasures": false
  },
  "BROADER": {
    "light": "#7fae98",
    "dark": "#5f9a80",
    "dash": "dotted",
    "arrow": true,
    "walked": false,
    "citation": false,
    "ofMeasures": false
  }
} as const
export const MODEL_WORDS = {
  "zh": {
    "POLICY": "政策文件",
    "CITED_DOCUMENT": "被引文件（未收录）",
    "SECTION": "章节",
    "MEASURE": "措施",
    "UPSTREAM_TASK": "上级任务",
    "DEPARTMENT": "部门",
    "JURISDICTION": "地区",
    "INDUSTRY": "产业",
    "TARGET": "指标与期限",
    "IMPLEMENTS": "贯彻落实",
    "IMPLEMENTS_in": "被贯彻落实",
    "BASED_ON": "依据",
    "BASED_ON_in": "作为依据",
    "REPEALS": "废止",
    "REPEALS_in": "被废止",
    "AMENDS": "修订",
    "AMENDS_in": "被修订",
    "FORWARDS": "转发",
    "FORWARDS_in": "被转发",
    "CITES": "引用",
    "CITES_in": "被引用",
    "ASSIGNED_TO": "责任部门",
    "ASSIGNED_TO_in": "承担任务",
    "HAS_SECTION": "包含章节",
    "HAS_SECTION_in": "上一级章节",
    "HAS_MEASURE": "包含措施",
    "HAS_MEASURE_in": "所属章节",
    "HAS_TARGET": "指标与期限",
    "HAS_TARGET_in": "所属措施",
    "CONCERNS": "涉及产业",
    "CONCERNS_in": "涉及它的措施",
    "CARRIES_OUT": "承接上级任务",
    "CARRIES_OUT_in": "承接它的措施",
    "RESEMBLES": "文字相同",
    "RESEMBLES_in": "文字相同",
    "TASK_OF": "任务出自",
    "TASK_OF_in": "所含任务",
    "LED_BY": "牵头部委",
    "LED_BY_in": "牵头的上级任务",
    "ISSUED_BY": "发布机关",
    "ISSUED_BY_in": "发布的文件",
    "APPLIES_IN": "适用地区",
    "APPLIES_IN_in": "适用的文件",
    "SERVES": "所属地区",
    "SERVES_in": "部门",
    "WITHIN": "上级地区",
    "WITHIN_in": "下级地区",
    "BROADER": "上位产业",
    "BROADER_in": "下位产业"
  },
  "en": {
    "POLICY": "Policy",
    "CITED_DOCUMENT": "Cited document (text not held)",
    "SECTION": "Section",
    "MEASURE": "Measure",
    "UPSTREAM_TASK": "Upstream task",
    "DEPARTMENT": "Department",
    "JURISDICTION": "Place",
    "INDUSTRY": "Industry",
    "TARGET": "Figure or deadline",
    "IMPLEMENTS": "Implements",
    "IMPLEMENTS_in": "Implemented by",
    "BASED_ON": "Based on",
    "BASED_ON_in": "Basis of",
    "REPEALS": "Repeals",
    "REPEALS_in": "Repealed by",
    "AMENDS": "Amends",
    "AMENDS_in": "Amended by",
    "FORWARDS": "Forwards",
    "FORWARDS_in": "Forwarded by",
    "CITES": "Cites",
    "CITES_in": "Cited by",
    "ASSIGNED_TO": "Assigned to",
    "ASSIGNED_TO_in": "Tasks",
    "HAS_SECTION": "Has section",
    "HAS_SECTION_in": "Part of",
    "HAS_MEASURE": "Has measure",
    "HAS_MEASURE_in": "Stands in",
    "HAS_TARGET": "Figures and deadlines",
    "HAS_TARGET_in": "Set by",
    "CONCERNS": "Concerns",
    "CONCERNS_in": "Measures on it",
    "CARRIES_OUT": "Carries out",
    "CARRIES_OUT_in": "Carried out by",
    "RESEMBLES": "Same words as",
    "RESEMBLES_in": "Same words in",
    "TASK_OF": "Task of",
    "TASK_OF_in": "Tasks",
    "LED_BY": "Led by",
    "LED_BY_in": "Leads upstream tasks",
    "ISSUED_BY": "Issued by",
    "ISSUED_BY_in": "Documents issued",
    "APPLIES_IN": "Applies in",
    "APPLIES_IN_in": "Documents that apply here",
    "SERVES": "Serves",
    "SERVES_in": "Departments",
    "WITHIN": "Within",
    "WITHIN_in": "Places within",
    "BROADER": "Broader industry",
    "BROADER_in": "Narrower industries"
  }
} as const
export const FIELD_WORDS = {
  "zh": {},
  "en": {}
} as const
export const LIFE_STATE_WORDS = {
  "zh": {
    "IN_FORCE": "现行有效",
    "NOT_YET_IN_FORCE": "尚未施行",
    "EXPIRED": "已失效",
    "REPEALED": "已废止",
    "DRAFT": "草案",
    "UNKNOWN": "效力未知"
  },
  "en": {
    "IN_FORCE": "In force",
    "NOT_YET_IN_FORCE": "Not yet in force",
    "EXPIRED": "Expired",
    "REPEALED": "Repealed",
    "DRAFT": "Draft",
    "UNKNOWN": "Validity unknown"
  }
} as const
export const PLACE_STATE_WORDS = {
  "zh": {
    "CARRIES_OUT": "落实",
    "RESTS_ON": "依据",
    "MENTIONS": "仅提及",
    "NONE": "未见",
    "OUT_OF_REACH": "不适用",
    "NOTHING_HELD": "未收录该地文件"
  },
  "en": {
    "CARRIES_OUT": "Implements it",
    "RESTS_ON": "Is based on it",
    "MENTIONS": "Only mentions it",
    "NONE": "No known relation",
    "OUT_OF_REACH": "Not addressed",
    "NOTHING_HELD": "No held documents from this place"
  }
} as const
