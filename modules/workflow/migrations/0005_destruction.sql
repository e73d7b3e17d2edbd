-- destruction of data takes two people: the head of the providing department and the security officer
insert into workflow.definition (kind, version, title, levels, active, changed_by, changed_at) values
('lifecycle.destruction', 1, '数据销毁审批', '[
  {"name": "提供部门负责人审批", "mode": "any", "clock": null, "gate": null, "when": null, "mayRepeat": false, "copies": [],
   "assignees": [{"role": "cdo", "relation": "initiator-org"}]},
  {"name": "安全保密员审批", "mode": "any", "clock": null, "gate": null, "when": null, "mayRepeat": false, "copies": [],
   "assignees": [{"role": "security", "relation": "any"}]}
]', true, 'system', '2025-08-01T00:00:00+08:00');
