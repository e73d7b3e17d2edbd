-- departments define one statistical item differently: the leading one proposes the common definition, the bureau decides
insert into workflow.definition (kind, version, title, levels, active, changed_by, changed_at) values
('quality.statistic', 1, '指标口径协调', '[
  {"name": "牵头部门提出统一口径", "mode": "any", "clock": null, "gate": null, "when": null, "mayRepeat": false, "copies": [], "assignees": [{"role": "provider", "relation": "provider-org"}]},
  {"name": "主管部门裁定", "mode": "any", "clock": null, "gate": null, "when": null, "mayRepeat": false, "copies": [], "assignees": [{"role": "bureau", "relation": "any"}]}
]', true, 'system', '2025-08-01T00:00:00+08:00');
