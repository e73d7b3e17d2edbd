-- 条例 art. 13 and 16: head of the department, then the bureau; art. 20: both sharing offices' heads sign
insert into workflow.definition (kind, version, title, levels, active, changed_by, changed_at) values
('catalogue.review', 1, '目录审核', '[
  {"name": "部门负责人审核", "mode": "any", "clock": null, "assignees": [{"role": "cdo", "relation": "initiator-org"}]},
  {"name": "主管部门审核", "mode": "any", "clock": "D02", "assignees": [{"role": "bureau", "relation": "any"}]}
]', true, 'system', '2025-08-01T00:00:00+08:00'),
('sharing.application', 1, '共享申请审批', '[
  {"name": "需求部门工作机构负责人审核", "mode": "any", "clock": null, "assignees": [{"role": "cdo", "relation": "initiator-org"}]},
  {"name": "提供部门办理", "mode": "any", "clock": null, "assignees": [{"role": "provider", "relation": "provider-org"}]},
  {"name": "提供部门工作机构负责人审核", "mode": "any", "clock": null, "assignees": [{"role": "cdo", "relation": "provider-org"}]}
]', true, 'system', '2025-08-01T00:00:00+08:00');
