DROP TABLE public.districts;
