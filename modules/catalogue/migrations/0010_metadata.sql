-- versions written before an attribute was known say that it is empty
update catalogue.edition set content =
  '{"serviceObject":"","serviceDomain":"","certificate":false,"indicatorSystem":"","minimalUnit":"","collectMethod":"",
    "collectBasis":"","jointOrgs":[],"sourceTier":"","mainSource":"","carrier":"","spatialScope":"","timeScope":"",
    "storageGb":null,"recordCount":null,"exchangeMode":"","permissions":[],"backflow":false,"openMode":"","extra":{}}'::jsonb
  || content
  || jsonb_build_object('items', coalesce((
    select jsonb_agg(
      '{"precision":null,"mask":null,"queryable":false,"returned":true,"updateKey":false,"updateMark":false}'::jsonb || item
      order by position)
    from jsonb_array_elements(content -> 'items') with ordinality as i (item, position)), '[]'::jsonb));
